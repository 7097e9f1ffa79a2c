import type { Client } from 'pg';
import { readTables, type Table } from '../../packages/ledger/src/backup/tables.ts';

/** A table of the ledger whose key begins with the issuer. */
export interface IssuerTable extends Table {
  /** Whether its rows are never changed. */
  readonly isAppendOnly: boolean;
}

/** Computed from the record, and made anew where they are missing. */
const leftBehind = ['tenfold.snapshot'];

const neverChanged = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where t.tgname = 'never_changed'`;

/** The tables that hold an issuer's ledger, each after those that it refers to. */
export async function tablesOfIssuer(client: Client): Promise<readonly IssuerTable[]> {
  const { rows } = await client.query<{ readonly name: string }>(neverChanged);
  const appendOnly = new Set(rows.map(({ name }) => name));
  const tables = (await readTables(client)).filter(
    ({ name, columns }) => name.startsWith('tenfold.') && columns.includes('issuer') && !leftBehind.includes(name),
  );
  return tables.map((table) => ({ ...table, isAppendOnly: appendOnly.has(table.name) }));
}
