import type { Pool, PoolClient } from 'pg';
import { withTransaction } from './engine/with-transaction.ts';

/** What a transaction of one issuer may do: `append` holds the issuer, so that its rows are numbered one writer at a time. */
export type Purpose = 'append' | 'read';

const beginnings: Readonly<Record<Purpose, string>> = {
  append: 'begin isolation level read committed',
  // One picture of the ledger from the first question to the last.
  read: 'begin isolation level repeatable read, read only',
};

const scopes: Readonly<Record<Purpose, string>> = {
  append: `select set_config('tenfold.issuer', $1, true), pg_advisory_xact_lock(hashtextextended($1, 10))`,
  read: `select set_config('tenfold.issuer', $1, true)`,
};

/** What a transaction is for. */
export interface Scope {
  readonly issuer: string;
  readonly purpose: Purpose;
  /** How long to wait for whoever holds the issuer, in milliseconds; as long as any statement may take if left out. */
  readonly longest?: number | undefined;
}

const waits = `select set_config('lock_timeout', $1, true)`;

/**
 * Runs `work` in one transaction that sees the rows of one issuer and no other's (the database holds that too). What throws
 * leaves nothing behind. Throws an `EngineRefusal` for what the database does not let us do.
 */
export async function inIssuer<T>(
  pool: Pool,
  { issuer, purpose, longest }: Scope,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return withTransaction(pool, work, [
    beginnings[purpose],
    ...(longest === undefined ? [] : [{ text: waits, values: [`${longest}ms`] }]),
    { name: `scope-to-${purpose}`, text: scopes[purpose], values: [issuer] },
  ]);
}
