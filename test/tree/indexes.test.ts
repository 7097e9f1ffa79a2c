import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesOf } from './files.ts';
import { importsOf } from './syntax.ts';

const rulebook = sourcesOf('rulebook');
const rules = rulebook.filter((path) => path.endsWith('.rule.ts'));

const entriesFolder = 'packages/kernel/src/register/entries';
const entries = sourcesOf('kernel').filter((path) => dirname(path) === entriesFolder);
const eventKinds = entries.filter((path) => !path.endsWith('/index.ts'));

/** The files that `index` imports, as paths from the root. */
function listedIn(index: string): string[] {
  return importsOf(index).map(({ from }) => posix.join(dirname(index), from));
}

test('every rule is listed in an index of its folder or of one above it', () => {
  const indexes = rulebook.filter((path) => path.endsWith('/index.ts'));
  const unlisted = rules.filter(
    (rule) => !indexes.some((index) => rule.startsWith(`${dirname(index)}/`) && listedIn(index).includes(rule)),
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(unlisted).toEqual([]);
});

test('every event kind is listed in the index of its folder', () => {
  const listed = listedIn(`${entriesFolder}/index.ts`);
  expect(eventKinds.length).toBeGreaterThan(0);
  expect(eventKinds.filter((path) => !listed.includes(path))).toEqual([]);
});
