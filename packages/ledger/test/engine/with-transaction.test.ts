import { afterAll, expect, test } from 'vitest';
import { openPool, withTransaction } from '../../src/engine/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const pool = openPool({ url: await freshDatabase({ empty: true }), max: 2, commitTimeout: 200 });
afterAll(() => pool.end());
await pool.query('create table kept (a int unique deferrable initially deferred)');

const kept = async (): Promise<readonly unknown[]> => (await pool.query('select a from kept order by a')).rows;

test('what throws is taken back, and the connection is used again', async () => {
  const working = withTransaction(pool, async (client) => {
    await client.query('insert into kept values (1)');
    throw new Error('no');
  });
  await expect(working).rejects.toThrow('no');
  expect(await kept()).toEqual([]);
});

test('of statements under way at once the first failure is told, not that of the next', async () => {
  const working = withTransaction(pool, async (client) => {
    const first = client.query('select 1 / 0');
    first.catch(() => {});
    await client.query('select 2');
  });
  await expect(working).rejects.toThrow('division by zero');
});

test('what the database refuses at the commit is no doubt', async () => {
  const working = withTransaction(pool, (client) => client.query('insert into kept values (2), (2)'));
  await expect(working).rejects.toMatchObject({ code: '23505' });
  expect(await kept()).toEqual([]);
});

test('a transaction that failed unnoticed is not called done', async () => {
  const working = withTransaction(pool, async (client) => {
    await client.query('insert into kept values (3)');
    await client.query('select 1 / 0').catch(() => {});
  });
  await expect(working).rejects.toThrow('fault: a transaction that had failed was committed');
  expect(await kept()).toEqual([]);
});

test('a connection that breaks at the commit leaves doubt, and the next one is a new one', async () => {
  const working = withTransaction(pool, async (client) => {
    await client.query('insert into kept values (4)');
    client.connection.stream.destroy();
  });
  await expect(working).rejects.toMatchObject({ refusal: { key: 'ledger-engine.in-doubt' } });
  expect(await kept()).toEqual([]);
});

test('a commit that takes too long is not waited for', async () => {
  await pool.query(`create function slowly() returns trigger language plpgsql as $$
    begin perform pg_sleep(30); return null; end $$`);
  await pool.query(`create constraint trigger slow after insert on kept deferrable initially deferred
    for each row when (new.a = 5) execute function slowly()`);
  const working = withTransaction(pool, (client) => client.query('insert into kept values (5)'));
  await expect(working).rejects.toMatchObject({ refusal: { key: 'ledger-engine.in-doubt' } });
});

test('somebody else holding what is needed for too long is a refusal, and nothing is done', async () => {
  const working = withTransaction(pool, async (client) => {
    await client.query(`set local statement_timeout = '50ms'`);
    await client.query('select pg_sleep(30)');
  });
  await expect(working).rejects.toMatchObject({ refusal: { key: 'ledger-engine.took-too-long' } });
});
