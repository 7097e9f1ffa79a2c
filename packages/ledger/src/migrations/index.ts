import type { Migration } from '../engine/migrate.ts';
import { ledgerTables } from './0001-ledger.sql.ts';
import { accessTables } from './0002-access.sql.ts';
import { tellingTables } from './0003-telling.sql.ts';
import { appendFunctions } from './0004-append.sql.ts';
import { disclosureTables } from './0005-disclosure.sql.ts';
import { kindIndex } from './0006-entry-kind.sql.ts';
import { writtenByFunctions } from './0007-written-by-functions.sql.ts';
import { clearanceTable } from './0008-clearance.sql.ts';
import { reminderTables } from './0009-reminders.sql.ts';
import { executionTables } from './0010-execution.sql.ts';
import { pollTables } from './0011-polls.sql.ts';

/** The steps of the database's form, oldest first. One that was released is never changed: a later one mends it. */
export const migrations: readonly Migration[] = [
  { name: '0001-ledger', sql: ledgerTables },
  { name: '0002-access', sql: accessTables },
  { name: '0003-telling', sql: tellingTables },
  { name: '0004-append', sql: appendFunctions },
  { name: '0005-disclosure', sql: disclosureTables },
  { name: '0006-entry-kind', sql: kindIndex },
  { name: '0007-written-by-functions', sql: writtenByFunctions },
  { name: '0008-clearance', sql: clearanceTable },
  { name: '0009-reminders', sql: reminderTables },
  { name: '0010-execution', sql: executionTables },
  { name: '0011-polls', sql: pollTables },
];
