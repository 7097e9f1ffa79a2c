import type { PoolClient } from 'pg';
import { checkServer } from '../engine/check-server.ts';
import { openPool } from '../engine/connect.ts';
import { holdMigrations, refuseOtherSteps, takeSteps } from '../engine/migrate.ts';
import { withTransaction } from '../engine/with-transaction.ts';
import { migrations } from '../migrations/index.ts';
import { PRODUCT_ROLE } from '../open-ledger.ts';
import { checkIssuer } from '../sealing/self-check.ts';
import type { HeadLine } from './form.ts';
import { clearEmptyLedger } from './empty-ledger.ts';
import { readBackup } from './read-backup.ts';
import { refuseBackup } from './refuse-backup.ts';
import { TableLoad } from './table-load.ts';
import { readTables, type Table } from './tables.ts';

/** What a restore brought back. */
export interface Restored {
  /** The moment of the ledger that was backed up. */
  readonly taken: string;
  readonly issuers: number;
  readonly entries: number;
}

/**
 * Brings a backup back into a database that holds no ledger, or an empty one: all of it, or nothing. The file is read to its
 * end before anything is changed; the form of the database is made as it was then, the rows are put in, every issuer's
 * ledger is held against its seal, and what a later product has changed in the form is done last. Throws an `EngineRefusal`.
 */
export async function restoreBackup(path: string, url: string): Promise<Restored> {
  await refuseDamaged(path);
  const pool = openPool({ url, max: 1, statementTimeout: 0, idleTimeout: 0 });
  try {
    await checkServer(pool, PRODUCT_ROLE);
    return await withTransaction(pool, (client) => restore(client, path));
  } finally {
    await pool.end();
  }
}

async function refuseDamaged(path: string): Promise<void> {
  for await (const part of readBackup(path))
    if (part.part === 'head') refuseOtherSteps(part.head.migrations, migrations);
}

async function restore(client: PoolClient, path: string): Promise<Restored> {
  await holdMigrations(client);
  await clearEmptyLedger(client);
  const head = await load(client, path);
  const restored = await check(client);
  await takeSteps(client, migrations, head.migrations.length);
  return { taken: head.taken, ...restored };
}

async function load(client: PoolClient, path: string): Promise<HeadLine> {
  let head: HeadLine | null = null;
  let tables: readonly Table[] = [];
  let table: TableLoad | null = null;
  for await (const part of readBackup(path)) {
    switch (part.part) {
      case 'head':
        head = part.head;
        await takeSteps(client, migrations.slice(0, head.migrations.length), 0);
        tables = await readTables(client);
        break;
      case 'table':
        table = TableLoad.of(client, part.table, tables);
        break;
      case 'row':
        await table?.add(part.line);
        break;
      case 'end of table':
        await table?.finish();
    }
  }
  // How tables that were filled just now are best read, nobody has looked at yet.
  for (const { name } of tables) await client.query(`analyze ${name}`);
  return head as HeadLine;
}

/** Nothing is brought back that does not hold against its own seal. */
async function check(client: PoolClient): Promise<Pick<Restored, 'issuers' | 'entries'>> {
  const { rows } = await client.query<{ readonly issuer: string }>('select issuer from tenfold.issuer order by issuer');
  let entries = 0;
  for (const { issuer } of rows) {
    const { broken, entries: held } = await checkIssuer(client, issuer);
    if (broken !== null)
      throw refuseBackup('seal-broken', { issuer: { quote: issuer }, number: { number: broken.number } });
    entries += Number(held);
  }
  return { issuers: rows.length, entries };
}
