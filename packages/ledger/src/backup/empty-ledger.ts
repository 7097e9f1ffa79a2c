import type { PoolClient } from 'pg';
import { refuseBackup } from './refuse-backup.ts';
import { readTables } from './tables.ts';

/**
 * Takes away the form of a ledger that holds nothing, so that it can be made anew as it was when the backup was taken; nobody
 * can put anything in meanwhile. Throws an `EngineRefusal` where there is a row.
 */
export async function clearEmptyLedger(client: PoolClient): Promise<void> {
  for (const { name } of await readTables(client)) {
    await client.query(`lock table ${name} in access exclusive mode`);
    const { rows } = await client.query(`select from ${name} limit 1`);
    if (rows.length > 0) throw refuseBackup('not-empty', { table: { quote: name } });
  }
  await client.query('drop schema if exists tenfold, tenfold_access cascade');
}
