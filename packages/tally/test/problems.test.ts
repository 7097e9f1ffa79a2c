import { areas } from '@tenfold/documents/messages';
import { expect, test } from 'vitest';
import { asThrown, problemOf, tallyProblems } from '../src/problem.ts';

test('every problem has its sentence', () => {
  const said = new Set(areas.flatMap((area) => Object.keys(area)));
  expect(tallyProblems.filter((name) => !said.has(`tally.problem.${name}`))).toEqual([]);
});

test.each([
  ['53200', 'out of memory'],
  ['53400', 'temporary file size exceeds temp_file_limit'],
  ['58030', 'could not read block 7'],
  ['25P04', 'terminating connection due to transaction timeout'],
])('what a server ends a count for is told in its own words: %s', (code, said) => {
  const error = Object.assign(new Error(said), { code });
  expect(problemOf(asThrown(error, 'north:5432'))?.message).toEqual({
    key: 'tally.problem.server-ended',
    figures: { place: { quote: 'north:5432' }, said: { quote: said } },
  });
});

test('a statement that was written wrongly is a fault of this program, and no problem of a server', () => {
  const error = Object.assign(new Error('column "vote" does not exist'), { code: '42703' });
  expect(asThrown(error, 'north:5432')).toBe(error);
  expect(problemOf(error)).toBeNull();
});
