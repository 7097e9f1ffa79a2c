import type { Pool } from 'pg';
import { checkServer } from './engine/check-server.ts';
import { openPool } from './engine/connect.ts';
import { migrate } from './engine/migrate.ts';
import { Ledger } from './ledger.ts';
import { migrations } from './migrations/index.ts';
import type { Surroundings } from './surroundings.ts';

/** The role that the product takes on: it may add and read, and nothing else. */
export const PRODUCT_ROLE = 'tenfold_product';

/** Where the ledger lies, and how many connections it may hold at once (10 if left out). */
export interface LedgerPlace {
  readonly url: string;
  readonly max?: number;
}

/** A ledger with the connections that it holds. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  /** Connections in the role of the product, those of the ledger. */
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Opens the ledger in a PostgreSQL database, whose form is brought up to date first. Throws an `EngineRefusal` where the
 * server can't be reached, does not suit, or holds the ledger of a newer product.
 */
export async function openLedger({ url, max }: LedgerPlace, around: Surroundings): Promise<OpenedLedger> {
  await prepareDatabase(url);
  const pool = openPool({ url, role: PRODUCT_ROLE, ...(max === undefined ? {} : { max }) });
  return { ledger: new Ledger(pool, around), pool, close: () => pool.end() };
}

/** Makes the tables of the ledger in a database, or brings them up to date; gives the names of the steps that were missing. */
export async function prepareDatabase(url: string): Promise<readonly string[]> {
  const pool = openPool({ url, max: 1 });
  try {
    await checkServer(pool, PRODUCT_ROLE);
    return await migrate(pool, migrations);
  } finally {
    await pool.end();
  }
}
