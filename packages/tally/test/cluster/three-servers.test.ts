import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../ledger/test/cluster/servers.ts';
import { countInDatabases } from '../../src/index.ts';
import { expectSameAs } from '../support/compared.ts';
import { inventedCount } from '../support/invented-register.ts';
import { manyLines } from '../support/lines.ts';

const servers = [await startServer('north'), await startServer('east'), await startServer('south')] as const;
const urls = servers.map(({ url }) => url);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
});

/** What each server is doing with a statement that contains some words. */
async function doing(words: string): Promise<readonly number[]> {
  const question = `select count(*)::int as busy from pg_stat_activity where query like '%${words}%' and pid <> pg_backend_pid()`;
  return Promise.all(
    servers.map(async (server) => (await server.query<{ readonly busy: number }>(question))[0]?.busy ?? 0),
  );
}

test('members are spread over three servers, and what they come to adds up to the count of one', async () => {
  const seen: (readonly number[])[] = [];
  const poll = manyLines(100_000, async (linesBefore) => {
    if (linesBefore === 50_000 && seen.length === 0) seen.push(await doing('copy instruction'));
  });
  const figures = await expectSameAs(poll, urls);
  // Halfway through the lines each of them was loading its part.
  expect(seen).toEqual([[1, 1, 1]]);
  expect(figures.registerTotals).toEqual([{ shareClass: 'B', shares: 3_999_000n, members: 2_000 }]);
});

test('whatever is counted, three servers come to the figures and the refused lines of one stream', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(inventedCount, async (poll) => {
      await expectSameAs(poll, urls);
    }),
    { numRuns: 40 },
  );
});

test('one of three servers is killed while it counts: its place is told, there is no result, and the others hold nothing', async () => {
  const [, east] = servers;
  const poll = manyLines(200_000, async (linesBefore) => {
    if (linesBefore === 100_000) await east.kill();
  });
  expect(await countInDatabases(poll, urls)).toEqual({
    problems: [
      {
        entry: null,
        field: '',
        message: {
          key: 'tally.problem.connection-lost',
          figures: { place: { quote: `127.0.0.1:${east.port}` } },
        },
      },
    ],
  });
  for (const server of [servers[0], servers[2]]) {
    const left = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    while ((await server.query(left)).length > 0) await wait(50);
    expect(
      await server.query(`select relname from pg_class where relname in ('instruction', 'register_line')`),
    ).toEqual([]);
  }
});

test('while a server is away nothing is counted, and once it is back the same is', async () => {
  const [, east] = servers;
  const key = { key: 'tally.problem.unreachable', figures: { place: { quote: `127.0.0.1:${east.port}` } } };
  expect(await countInDatabases(manyLines(1_000), urls)).toMatchObject({ problems: [{ message: key }] });
  await east.start();
  await expectSameAs(manyLines(1_000), urls);
});
