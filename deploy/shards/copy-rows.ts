import type { Client } from 'pg';
import type { IssuerTable } from './tables-of-issuer.ts';

/** From where to where an issuer's rows go. */
export interface Way {
  readonly issuer: string;
  readonly from: Client;
  readonly to: Client;
}

const ROWS = 500;

/**
 * Copies an issuer's rows of one table that the other server does not have; of tables whose rows change, also those that
 * have changed. `since` leaves out what a snapshot of the source (as `pg_current_snapshot()` writes it) held already. Gives
 * how many rows went over.
 */
export async function copyRows({ issuer, from, to }: Way, table: IssuerTable, since: string | null): Promise<number> {
  const asJson = `json_build_array(${table.columns.map((column) => `${column}::text`).join(', ')})::text`;
  const isNew = since === null ? '' : `and not ${visibleIn('$2')}`;
  await from.query(
    `declare moving no scroll cursor for select ${asJson} as line from ${table.name} where issuer = $1 ${isNew}
     order by ${table.key.join(', ')}`,
    since === null ? [issuer] : [issuer, since],
  );
  const statement = insertInto(table);
  let copied = 0;
  for (;;) {
    const { rows } = await from.query<{ readonly line: string }>(`fetch ${ROWS} from moving`);
    if (rows.length === 0) break;
    await to.query(statement, [`[${rows.map(({ line }) => line).join(',')}]`]);
    copied += rows.length;
  }
  await from.query('close moving');
  return copied;
}

/**
 * Whether a row was there when the snapshot was taken. A row knows the lower half of its transaction's number only; the
 * upper one is that of the snapshot (whoever calls sees to it that it is the same now).
 */
function visibleIn(snapshot: string): string {
  const upper = `((pg_snapshot_xmax(${snapshot}::pg_snapshot)::text::bigint >> 32) << 32)`;
  return `pg_visible_in_snapshot((${upper} + xmin::text::bigint)::text::xid8, ${snapshot}::pg_snapshot)`;
}

function insertInto({ name, columns, types, key, isAppendOnly }: IssuerTable): string {
  const values = columns.map((_, at) => `(line->>${at})::${types[at]}`);
  const changed = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  const twice =
    isAppendOnly || changed.length === 0 ? 'do nothing' : `(${key.join(', ')}) do update set ${changed.join(', ')}`;
  return `insert into ${name} (${columns.join(', ')})
    select ${values.join(', ')} from jsonb_array_elements($1::jsonb) with ordinality as given(line, place) order by place
    on conflict ${twice}`;
}

/** How many rows of an issuer a table holds, and a sum over all of their values. */
export async function sumOf(client: Client, { name, columns }: IssuerTable, issuer: string): Promise<string> {
  const row = `json_build_array(${columns.map((column) => `${column}::text`).join(', ')})::text`;
  const { rows } = await client.query<{ readonly sum: string }>(
    `select count(*) || ' rows, ' || coalesce(sum(hashtextextended(${row}, 0)::numeric), 0) as sum from ${name} where issuer = $1`,
    [issuer],
  );
  return rows[0]?.sum ?? '';
}
