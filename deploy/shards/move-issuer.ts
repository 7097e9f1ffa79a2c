import { Client } from 'pg';
import { copyRows, sumOf, type Way } from './copy-rows.ts';
import { placeInFile } from './placement-file.ts';
import { type IssuerTable, tablesOfIssuer } from './tables-of-issuer.ts';

/** A move of one issuer to another server. Addresses are for the owner of the ledger there. */
export interface Move {
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
  /** Where it is written down: the database with the directory, or the file of the placement. */
  readonly directory: string | { readonly file: string };
  /** The name of the other server there. */
  readonly server: string;
}

/** What a move came to. */
export interface Moved {
  /** Rows that went over while others wrote, and those that came in the meantime and went while the issuer was held. */
  readonly rows: number;
  readonly caughtUp: number;
  /** How long writers of the issuer had to wait, in milliseconds. */
  readonly heldFor: number;
}

/**
 * Moves one issuer to another server while it is written to. Most goes over beforehand; then the issuer is held, what came
 * meanwhile follows, both sides are compared row by row, and the issuer is marked as moved where it was. Writers of the
 * issuer wait for that and are then told where it went; writers of others notice nothing. What stops it on the way leaves
 * the issuer where it was, or marked as moved and not yet written down; done again, it goes on from there.
 */
export async function moveIssuer({ issuer, from, to, directory, server }: Move): Promise<Moved> {
  const [source, target] = await Promise.all([connect(from), connect(to)]);
  try {
    const way: Way = { issuer, from: source, to: target };
    const tables = await tablesOfIssuer(source);
    const { rows, snapshot } = await copyAll(way, tables);
    const held = await catchUp(way, { tables, snapshot, server });
    await place(directory, { issuer, server });
    return { rows, ...held };
  } finally {
    await Promise.all([source.end(), target.end()]);
  }
}

/** Writes down where the issuer lives now. */
async function place(
  directory: Move['directory'],
  { issuer, server }: { readonly issuer: string; readonly server: string },
): Promise<void> {
  if (typeof directory === 'object') return placeInFile(directory.file, { issuer, server });
  const places = await connect(directory);
  try {
    await places.query(
      `insert into tenfold_directory.placement (issuer, server) values ($1, $2)
       on conflict (issuer) do update set server = excluded.server, placed_at = now()`,
      [issuer, server],
    );
  } finally {
    await places.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'; set bytea_output = 'hex'`);
  return client;
}

/** Copies what there is, holding nobody up; gives the snapshot of the source that it was taken from. */
async function copyAll(
  way: Way,
  tables: readonly IssuerTable[],
): Promise<{ readonly rows: number; readonly snapshot: string }> {
  const { issuer, from, to } = way;
  await from.query('begin isolation level repeatable read, read only');
  const { rows: answers } = await from.query<{ readonly now: string }>('select pg_current_snapshot()::text as now');
  await beginTarget(to, issuer);
  let rows = 0;
  for (const table of tables) rows += await copyRows(way, table, null);
  await to.query('commit');
  await from.query('commit');
  return { rows, snapshot: answers[0]?.now ?? '' };
}

/** An issuer that comes back is written to where it is marked as moved away. */
async function beginTarget(to: Client, issuer: string): Promise<void> {
  await to.query('begin');
  await to.query(`select set_config('tenfold.moving', $1, true)`, [issuer]);
}

async function catchUp(
  way: Way,
  given: { readonly tables: readonly IssuerTable[]; readonly snapshot: string; readonly server: string },
): Promise<Pick<Moved, 'caughtUp' | 'heldFor'>> {
  const { issuer, from, to } = way;
  const { tables, snapshot, server } = given;
  await from.query('begin');
  // Those who write hold it shared, to the end of their transactions (shard.sql).
  await from.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [issuer]);
  const begin = performance.now();
  await beginTarget(to, issuer);
  const since = (await isSameEpoch(from, snapshot)) ? snapshot : null;
  let caughtUp = 0;
  for (const table of tables) caughtUp += await copyRows(way, table, since);
  for (const table of tables) await compare(way, table);
  await to.query('delete from tenfold_shard.moved_away where issuer = $1', [issuer]);
  await to.query('commit');
  await from.query(
    `insert into tenfold_shard.moved_away (issuer, server) values ($1, $2)
     on conflict (issuer) do update set server = excluded.server, moved_at = now()`,
    [issuer, server],
  );
  await from.query('commit');
  return { caughtUp, heldFor: Math.round(performance.now() - begin) };
}

async function isSameEpoch(from: Client, snapshot: string): Promise<boolean> {
  const { rows } = await from.query<{ readonly same: boolean }>(
    `select pg_snapshot_xmax($1::pg_snapshot)::text::bigint >> 32 =
       pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32 as same`,
    [snapshot],
  );
  return rows[0]?.same === true;
}

async function compare({ issuer, from, to }: Way, table: IssuerTable): Promise<void> {
  const [here, there] = [await sumOf(from, table, issuer), await sumOf(to, table, issuer)];
  if (here !== there) throw new Error(`${table.name} of ${issuer}: ${here} here, ${there} there. Nothing was moved.`);
}
