import { afterAll, expect, test } from 'vitest';
import { migrate, type Migration, openPool } from '../../src/engine/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const first: Migration = { name: '0001-schema', sql: 'create schema tenfold; create table tenfold.one (a int)' };
const second: Migration = { name: '0002-more', sql: 'alter table tenfold.one add b int' };

async function emptyPool(): Promise<ReturnType<typeof openPool>> {
  const pool = openPool({ url: await freshDatabase({ empty: true }), max: 4 });
  afterAll(() => pool.end());
  return pool;
}

const pool = await emptyPool();
const shared = await emptyPool();

test('each step is taken once, in order, and later ones are added', async () => {
  expect(await migrate(pool, [first])).toEqual(['0001-schema']);
  expect(await migrate(pool, [first, second])).toEqual(['0002-more']);
  expect(await migrate(pool, [first, second])).toEqual([]);
});

test('a step that fails leaves nothing behind', async () => {
  const broken = { name: '0003-broken', sql: 'create table tenfold.three (a int); select 1 / 0' };
  await expect(migrate(pool, [first, second, broken])).rejects.toThrow('division by zero');
  const { rows } = await pool.query(`select to_regclass('tenfold.three') as found`);
  expect(rows).toEqual([{ found: null }]);
});

test('a database with more steps than the product knows is a newer one', async () => {
  await expect(migrate(pool, [first])).rejects.toMatchObject({
    refusal: {
      key: 'ledger-engine.database-newer',
      figures: { name: { quote: '0002-more' }, number: { number: 2n } },
    },
  });
});

test('a step that was taken with another text is refused', async () => {
  const changed = { ...second, sql: 'alter table tenfold.one add c int' };
  await expect(migrate(pool, [first, changed])).rejects.toMatchObject({
    refusal: { key: 'ledger-engine.migration-changed' },
  });
});

test('of products that start in the same moment one takes the steps', async () => {
  const taken = await Promise.all([1, 2, 3, 4].map(() => migrate(shared, [first, second])));
  expect(taken.flat()).toEqual(['0001-schema', '0002-more']);
});
