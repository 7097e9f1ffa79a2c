import { countInstructions } from '@tenfold/count';
import { expect, test } from 'vitest';
import { asked, countedIn } from '../../count/test/support/asked.ts';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { compareInDatabases, RefusedHash } from '../src/index.ts';

const url = await freshDatabase({ empty: true });
const poll = asked(['ann,B,1,60,40,0', 'bee,B,1,251,0,0', 'zoe,B,1,1,0,0', 'bee,B,2(A)(i),250,0,0']);

/** The count of the stream, with the lines that it refused. */
async function streamed() {
  const refused = new RefusedHash();
  return { figures: countedIn(await countInstructions({ ...poll, onRefused: refused.add })), refused };
}

test('a database that comes to the same has nothing to say', async () => {
  expect(await compareInDatabases(poll, [url], await streamed())).toEqual([]);
});

test('a single share, or one refused line told otherwise, ends it as a fault', async () => {
  const { figures, refused } = await streamed();
  const [tally, ...others] = figures.tallies;
  const perClass = (tally?.perClass ?? []).map((row) => ({ ...row, for: row.for === 0n ? 0n : row.for + 1n }));
  const changed = { ...figures, tallies: [{ resolution: '1', perClass }, ...others] };
  await expect(compareInDatabases(poll, [url], { figures: changed, refused })).rejects.toThrow(
    'stream and database differ in ["1","B",null,"for"]',
  );
  refused.add({ source: 0, line: 9, cause: 'over-holding', member: 'ann', resolution: '1' });
  await expect(compareInDatabases(poll, [url], { figures, refused })).rejects.toThrow('differ in refused lines');
});

test('a database that cannot count is no fault', async () => {
  const problems = await compareInDatabases(poll, ['postgres://nobody@127.0.0.1:1/votes'], await streamed());
  expect(problems.map(({ message }) => message.key)).toEqual(['tally.problem.unreachable']);
});
