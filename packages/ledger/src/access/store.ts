import type { Pool, PoolClient } from 'pg';
import { withTransaction } from '../engine/with-transaction.ts';

/** Where the tables of access are: connections under the role of the product. */
export type Store = Pool;

/** Something that takes statements: a store, or the connection of one transaction. */
export type Asked = Pool | PoolClient;

/** What stands in place of an issuer where the installation as a whole is meant. No issuer's id can hold this character. */
export const INSTALLATION = '~';

/** Runs `work` in a transaction that sees the rows of one issuer (or of the installation) and of no other. */
export async function inScope<T>(store: Store, issuer: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withTransaction(store, async (client) => {
    await client.query(`select set_config('tenfold.issuer', $1, true)`, [issuer]);
    return work(client);
  });
}

/** Runs `work` in a scope in which rows are numbered: one writer of an issuer at a time for the table that is named. */
export async function numbering<T>(
  store: Store,
  { issuer, table }: { readonly issuer: string; readonly table: string },
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return inScope(store, issuer, async (client) => {
    // The ledger's own lock of the issuer stays free: who is refused again and again must not hold up those who record.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [`${table} ${issuer}`]);
    return work(client);
  });
}

/** Runs `work` in a transaction that sees what one person has with every issuer: his rights and his keys. */
export async function ofPerson<T>(store: Store, person: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withTransaction(store, async (client) => {
    await client.query(`select set_config('tenfold.person', $1, true)`, [person]);
    return work(client);
  });
}

/** A moment as the database takes it, from milliseconds since 1970. */
export function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
