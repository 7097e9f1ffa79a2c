import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import { differingSums, recount, sumsOf } from '../src/plain/recount.ts';
import { asked, countedIn } from './support/asked.ts';
import { fileOf, inventedLine, inventedPoll, ruleBook, writing } from './support/invented.ts';

test('a small count is made two ways, a large one only where it is asked for', async () => {
  const small = asked(['ann,B,1,1,0,0']);
  const large = { ...small, sources: small.sources.map((source) => ({ ...source, size: 2 ** 24 + 1 })), threads: 1 };
  const ways = async (poll: typeof small): Promise<number> => countedIn(await countInstructions(poll)).ways;
  expect(await ways(small)).toBe(2);
  expect(await ways({ ...small, secondWay: 'never' })).toBe(1);
  expect(await ways(large)).toBe(1);
  expect(await ways({ ...large, secondWay: 'always' })).toBe(2);
});

test('a recount in any number of rounds comes to the same sums', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(inventedLine, { maxLength: 60 }),
      writing,
      ruleBook,
      fc.integer({ min: 1, max: 5 }),
      async (lines, way, book, rounds) => {
        const poll = { ...inventedPoll({ ruleBook: book }), sources: [fileOf('a.csv', lines, way)] };
        const counted = countedIn(await countInstructions({ ...poll, secondWay: 'never' }));
        expect(differingSums(sumsOf(counted), await recount(poll, rounds))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('a difference of a single share is found and named', async () => {
  const counted = countedIn(await countInstructions(asked(['ann,B,1,7,0,0'])));
  const [tally, ...others] = counted.tallies;
  const changed = (tally?.perClass ?? []).map((row) => ({ ...row, for: row.for === 0n ? 0n : row.for + 1n }));
  const other = { ...counted, tallies: [{ resolution: '1', perClass: changed }, ...others] };
  expect(differingSums(sumsOf(counted), sumsOf(other))).toEqual(['["1","B",null,"for"]']);
});
