import type { Migration } from '../engine/migrate.ts';
import { ledgerTables } from './0001-ledger.sql.ts';
import { accessTables } from './0002-access.sql.ts';

/** The steps of the database's form, oldest first. One that was released is never changed: a later one mends it. */
export const migrations: readonly Migration[] = [
  { name: '0001-ledger', sql: ledgerTables },
  { name: '0002-access', sql: accessTables },
];
