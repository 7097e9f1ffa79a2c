import { Client } from 'pg';
import type { Migration } from '../../src/engine/migrate.ts';

/** A ledger as a released version left it: the steps that made its tables, their rows, and what came out of it then. */
export interface StoredLedger {
  readonly version: string;
  readonly migrations: readonly Migration[];
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly answers: {
    /** The record as it was exported. */
    readonly record: string;
    readonly checkpoints: readonly string[];
    readonly keys: { readonly first: string; readonly rotations: readonly string[] };
    /** Shares in issue of the ordinary class on some days, as known at some moments. */
    readonly inIssue: readonly { readonly on: string; readonly knownAt: string | null; readonly shares: string }[];
  };
}

/** The tables in which a ledger lies, those that others refer to first. */
const tables = [
  'issuer',
  'entry',
  'request',
  'answered',
  'proposal',
  'proposal_line',
  'decision',
  'approval_policy',
  'evidence',
  'tile',
  'log_key',
  'checkpoint',
  'checkpoint_signature',
];

/** Every row of the ledger at `url`, as JSON. */
export async function rowsAt(url: string): Promise<StoredLedger['rows']> {
  return using(url, async (client) => {
    const rows: [string, readonly object[]][] = [];
    for (const table of tables) {
      const found = await client.query<{ readonly row: object }>(`select to_json(t) as row from tenfold.${table} t order by to_json(t)::text`);
      rows.push([table, found.rows.map(({ row }) => row)]);
    }
    return Object.fromEntries(rows);
  });
}

/** Puts the rows of a stored ledger into the tables at `url`. */
export async function fill(url: string, rows: StoredLedger['rows']): Promise<void> {
  await using(url, async (client) => {
    for (const [table, all] of Object.entries(rows)) {
      const from = `json_populate_recordset(null::tenfold.${table}, $1::json)`;
      await client.query(`insert into tenfold.${table} select * from ${from}`, [JSON.stringify(all)]);
    }
  });
}

async function using<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
