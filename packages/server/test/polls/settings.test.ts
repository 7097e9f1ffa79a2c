import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/start/settings.ts';

const GIBIBYTE = 1024n ** 3n;

/** What is said of polls where the environment says so. */
function pollsOf(env: Readonly<Record<string, string>>): unknown {
  const settings = settingsFrom({ TENFOLD_DATA: '/nowhere', ...env });
  return 'key' in settings ? settings : settings.polls;
}

test('a file of a poll may be 64 GiB large, and one count runs at once, where nothing is said', () => {
  expect(pollsOf({})).toEqual({ largestFile: 64n * GIBIBYTE, atOnce: 1 });
});

test('the largest file is set in MiB', () => {
  const env = { TENFOLD_LARGEST_POLL_FILE: '2048', TENFOLD_COUNTS_AT_ONCE: '3' };
  expect(pollsOf(env)).toEqual({ largestFile: 2n * GIBIBYTE, atOnce: 3 });
});

test('what is no number counts as nothing said, as with the other limits', () => {
  const env = { TENFOLD_LARGEST_POLL_FILE: 'much', TENFOLD_COUNTS_AT_ONCE: '0' };
  expect(pollsOf(env)).toEqual(pollsOf({}));
});
