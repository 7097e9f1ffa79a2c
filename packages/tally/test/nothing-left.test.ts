import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { asked } from '../../count/test/support/asked.ts';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { countInDatabases } from '../src/index.ts';
import { expectSameAs } from './support/compared.ts';
import { manyLines } from './support/lines.ts';

const url = await freshDatabase({ empty: true });

/** Asks the database on a connection of its own. */
async function ask<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Connections of counts, and tables that are nobody's. */
async function left(): Promise<readonly object[]> {
  const connections = await ask(`
    select state from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`);
  const tables = await ask(
    `select oid::regclass::text as name from pg_class where oid >= 16384 and relkind in ('r', 't')`,
  );
  return [...connections, ...tables];
}

/** Waits until nothing is left, which a server notices within a second or two. */
async function nothingLeft(): Promise<void> {
  while ((await left()).length > 0) await wait(50);
}

/** A connection that judges lines just now. */
const judging = `from pg_stat_activity where query like '%table judged%' and pid <> pg_backend_pid()`;

/** Looks again and again until something is so, or the count is over. */
async function until(counting: Promise<unknown>, isSo: () => Promise<boolean>): Promise<void> {
  const over = new AbortController();
  void counting.finally(() => over.abort());
  while (!over.signal.aborted && !(await isSo())) await wait(5);
}

test('a count leaves no table and no connection', async () => {
  await expectSameAs(manyLines(12_000), [url, url]);
  await nothingLeft();
  expect(await left()).toEqual([]);
});

test('several meetings are counted in one database at the same time, each by itself', async () => {
  const polls = Array.from({ length: 6 }, (_, nth) => manyLines(3_000 + nth * 500));
  const counted = await Promise.all(polls.map((poll) => expectSameAs(poll, [url])));
  expect(counted.map(({ lines }) => lines)).toEqual([3_000, 3_500, 4_000, 4_500, 5_000, 5_500]);
  await nothingLeft();
});

test('a count that is called off while lines are loaded ends at once, and leaves nothing', async () => {
  const stop = new AbortController();
  const poll = manyLines(1_000_000, (linesBefore) => {
    if (linesBefore === 50_000) stop.abort();
  });
  const outcome = await countInDatabases({ ...poll, signal: stop.signal }, [url, url]);
  expect(outcome).toMatchObject({ problems: [{ message: { key: 'count.problem.cancelled' } }] });
  await nothingLeft();
});

test('a count that is called off while the database counts ends at once, and the database notices', async () => {
  const stop = new AbortController();
  const counting = countInDatabases({ ...manyLines(200_000), signal: stop.signal }, [url]);
  await until(counting, async () => (await ask(`select ${judging}`)).length > 0);
  stop.abort();
  expect(await counting).toMatchObject({ problems: [{ message: { key: 'count.problem.cancelled' } }] });
  await nothingLeft();
});

test('one that is called off before it begins asks nothing of the database', async () => {
  const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
  const outcome = await countInDatabases({ ...asked([]), signal: AbortSignal.abort() }, [nowhere]);
  expect(outcome).toMatchObject({ problems: [{ message: { key: 'count.problem.cancelled' } }] });
});

test('a connection that somebody ends in the middle ends the count with the place, and without a result', async () => {
  const busy = `from pg_stat_activity where query like 'copy instruction%' and datname = current_database()`;
  const poll = manyLines(100_000, async (linesBefore) => {
    if (linesBefore === 50_000) await ask(`select pg_terminate_backend(pid) ${busy} limit 1`);
  });
  const place = { quote: new URL(url).host };
  expect(await countInDatabases(poll, [url, url])).toMatchObject({
    problems: [{ message: { key: 'tally.problem.connection-lost', figures: { place } } }],
  });
  await nothingLeft();
});

test('a statement that somebody stops ends the count', async () => {
  const counting = countInDatabases(manyLines(200_000), [url]);
  await until(counting, async () => (await ask(`select pg_cancel_backend(pid) ${judging}`)).length > 0);
  expect(await counting).toMatchObject({ problems: [{ message: { key: 'tally.problem.took-too-long' } }] });
  await nothingLeft();
});
