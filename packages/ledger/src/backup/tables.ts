import type { ClientBase } from 'pg';

/** A table with the columns that a backup holds of it: all but those that the database computes. */
export interface Table {
  /** With its schema, quoted where that is needed: `tenfold.entry`. */
  readonly name: string;
  /** The names of the columns, in the order of the table. */
  readonly columns: readonly string[];
  /** Their types, as SQL writes them. */
  readonly types: readonly string[];
  /** Those of the primary key: rows are written and read in its order. */
  readonly key: readonly string[];
}

/**
 * Sign-ins that are under way are in no backup, nor are addresses: a restore would bring back what was ended or erased since.
 * The steps that the form of the database has taken stand in the head of the file.
 */
const leftOut = [
  'tenfold.migration',
  'tenfold_access.session',
  'tenfold_access.challenge',
  'tenfold_access.link',
  'tenfold_access.address',
];

const columnsOfTables = `
  select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
    array_agg(format('%I', a.attname) order by a.attnum) as columns,
    array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
    (select array_agg(format('%I', k.attname) order by array_position(i.indkey::int2[], k.attnum))
      from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as key,
    (select array_agg(f.confrelid::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and n.nspname ~ '^tenfold(_|$)'
  group by c.oid, n.nspname, c.relname order by name`;

interface Found extends Table {
  readonly id: string;
  readonly needs: readonly string[] | null;
}

/** Every table of the ledger's schemas that a backup holds, each after those that it refers to. */
export async function readTables(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Found>(columnsOfTables);
  return inOrder(rows).filter(({ name }) => !leftOut.includes(name));
}

function inOrder(tables: readonly Found[]): readonly Found[] {
  const placed: Found[] = [];
  while (placed.length < tables.length) {
    const ids = new Set(placed.map(({ id }) => id));
    const ready = tables.filter((one) => !ids.has(one.id) && (one.needs ?? []).every((need) => ids.has(need)));
    if (ready.length === 0) throw new Error('fault: tables of the ledger refer to each other in a ring');
    placed.push(...ready);
  }
  return placed;
}
