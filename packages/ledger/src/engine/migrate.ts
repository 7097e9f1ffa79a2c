import { createHash } from 'node:crypto';
import { message } from '@tenfold/kernel';
import type { Pool, PoolClient } from 'pg';
import { factsOf } from './connect.ts';
import { asRefusal } from './failure.ts';
import { EngineRefusal } from './refusal.ts';

/** One step of the database's form, as plain SQL. Steps are numbered from 1 by their place in the list. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** What was done to the database once, as the database remembers it. */
export interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/** Any number that nothing else locks: one product at a time changes the form of a database. */
const LOCK = 20_180_430;

/** The first step makes the schema that this table stands in, so it is made after it. */
const memory = `
  create table if not exists tenfold.migration (
    number integer primary key check (number >= 1),
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

/**
 * Brings a database to the form that this product needs, each step in a transaction of its own, and gives the names of those
 * that were missing. Never goes back. Throws an `EngineRefusal` when a step was applied with another text, or the database
 * has steps that this product does not know, and leaves the database as it was.
 */
export async function migrate(pool: Pool, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query(`set lock_timeout = 0; set statement_timeout = 0; select pg_advisory_lock(${LOCK})`);
    return await applyMissing(client, migrations);
  } catch (error) {
    throw asRefusal(error, factsOf(pool).place);
  } finally {
    // The lock goes with the connection, and so do the settings.
    client.release(true);
  }
}

/** Keeps every product from changing the form of the database until the transaction ends. */
export async function holdMigrations(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(${LOCK})`);
}

/** The steps that a database has taken, in order; none where it holds no ledger. */
export async function readApplied(client: PoolClient): Promise<readonly Applied[]> {
  const { rows } = await client.query<{ readonly exists: boolean }>(
    `select to_regclass('tenfold.migration') is not null as exists`,
  );
  if (rows[0]?.exists !== true) return [];
  return (await client.query<Applied>('select number, name, sha256 from tenfold.migration order by number')).rows;
}

/** Throws an `EngineRefusal` for a step that this product does not know, or knows with another text. */
export function refuseOtherSteps(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [at, { name, sha256 }] of applied.entries()) {
    const known = migrations[at];
    if (known === undefined) throw refuseStep('database-newer', name, at);
    if (sha256 !== fingerprint(known)) throw refuseStep('migration-changed', name, at);
  }
}

/** Takes the steps behind the first `taken`, within the transaction that there is. */
export async function takeSteps(client: PoolClient, migrations: readonly Migration[], taken: number): Promise<void> {
  for (const [at, migration] of [...migrations.entries()].slice(taken)) {
    await client.query(migration.sql);
    await client.query(memory);
    const fields = [at + 1, migration.name, fingerprint(migration)];
    await client.query('insert into tenfold.migration (number, name, sha256) values ($1, $2, $3)', fields);
  }
}

async function applyMissing(client: PoolClient, migrations: readonly Migration[]): Promise<readonly string[]> {
  const { length } = await readKnownSteps(client, migrations);
  for (let taken = length; taken < migrations.length; taken += 1) {
    await inTransaction(client, () => takeSteps(client, migrations.slice(0, taken + 1), taken));
  }
  return migrations.slice(length).map(({ name }) => name);
}

async function readKnownSteps(client: PoolClient, migrations: readonly Migration[]): Promise<readonly Applied[]> {
  const applied = await readApplied(client);
  refuseOtherSteps(applied, migrations);
  return applied;
}

function refuseStep(what: string, name: string, at: number): EngineRefusal {
  return new EngineRefusal(
    message(`ledger-engine.${what}`, { name: { quote: name }, number: { number: BigInt(at + 1) } }),
  );
}

async function inTransaction(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function fingerprint({ sql }: Migration): string {
  return createHash('sha256').update(sql, 'utf8').digest('hex');
}
