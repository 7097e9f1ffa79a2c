import type { Client } from 'pg';

/** A table of the ledger whose key begins with the issuer. */
export interface IssuerTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly key: readonly string[];
  /** Whether its rows are never changed. */
  readonly isAppendOnly: boolean;
}

/** Computed from the record, and made anew where they are missing. */
const leftBehind = ['tenfold.snapshot'];

const question = `
  select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
    array_agg(format('%I', a.attname) order by a.attnum) as columns,
    array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
    (select array_agg(format('%I', k.attname) order by array_position(i.indkey::int2[], k.attnum))
      from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as key,
    exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'never_changed') as "isAppendOnly",
    coalesce((select array_agg(f.confrelid::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and n.nspname = 'tenfold'
  group by c.oid, n.nspname, c.relname having bool_or(a.attname = 'issuer') order by name`;

interface Found extends IssuerTable {
  readonly id: string;
  readonly needs: readonly string[];
}

/** The tables that hold an issuer's ledger, each after those that it refers to. */
export async function tablesOfIssuer(client: Client): Promise<readonly IssuerTable[]> {
  const { rows } = await client.query<Found>(question);
  const placed: Found[] = [];
  while (placed.length < rows.length) {
    const ids = new Set(placed.map(({ id }) => id));
    const ready = rows.filter((one) => !ids.has(one.id) && one.needs.every((need) => ids.has(need)));
    if (ready.length === 0) throw new Error('tables of the ledger refer to each other in a ring');
    placed.push(...ready);
  }
  return placed.filter(({ name }) => !leftBehind.includes(name));
}
