import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { openPool } from '../engine/connect.ts';
import { readApplied } from '../engine/migrate.ts';
import { withTransaction } from '../engine/with-transaction.ts';
import { instantAt } from '../instants.ts';
import { FORMAT, type HeadLine } from './form.ts';
import { refuseBackup } from './refuse-backup.ts';
import { readTables, type Table } from './tables.ts';

/** What a backup holds. */
export interface Backup {
  readonly taken: string;
  readonly issuers: number;
  readonly entries: number;
  readonly rows: number;
  readonly sha256: string;
}

/** Takes pieces of a file, one after another. */
export type Write = (text: string) => Promise<void> | void;

/** Text that is the same on every server, and no row kept back by a policy: that would be an error and no shorter backup. */
const beginning = 'begin isolation level repeatable read, read only';
const asText = `set local bytea_output = 'hex'; set local row_security = off; set local extra_float_digits = 1`;

/**
 * Writes all that a ledger holds as it stood at one moment, while others go on writing: whatever was acknowledged before the
 * call is in it. `url` is the address of the ledger's owner. Throws an `EngineRefusal` where the server can't be reached or
 * holds no ledger.
 */
export async function writeBackup(url: string, write: Write): Promise<Backup> {
  const pool = openPool({ url, max: 1, statementTimeout: 0, idleTimeout: 0 });
  try {
    return await withTransaction(pool, (client) => new Writing(client, write).all(), [beginning]);
  } finally {
    await pool.end();
  }
}

class Writing {
  readonly #client: PoolClient;
  readonly #write: Write;
  readonly #hash = createHash('sha256');
  readonly #rows: Map<string, number> = new Map();

  constructor(client: PoolClient, write: Write) {
    this.#client = client;
    this.#write = write;
  }

  async all(): Promise<Backup> {
    await this.#client.query(asText);
    const { rows } = await this.#client.query<{ readonly now: string }>('select now() as now');
    const taken = instantAt(Date.parse(rows[0]?.now ?? ''));
    const migrations = await readApplied(this.#client);
    if (migrations.length === 0) throw refuseBackup('no-ledger');
    await this.#line({ format: FORMAT, taken, migrations } satisfies HeadLine);
    for (const table of await readTables(this.#client)) await this.#table(table);
    const sha256 = this.#hash.digest('hex');
    await this.#write(`${JSON.stringify({ sha256 })}\n`);
    const count = (name: string): number => this.#rows.get(name) ?? 0;
    const all = [...this.#rows.values()].reduce((a, b) => a + b, 0);
    return { taken, issuers: count('tenfold.issuer'), entries: count('tenfold.entry'), rows: all, sha256 };
  }

  async #table({ name, columns, key }: Table): Promise<void> {
    await this.#line({ table: name, columns });
    const asJson = `json_build_array(${columns.map((column) => `${column}::text`).join(', ')})::text`;
    await this.#client.query(
      `declare reading no scroll cursor for select ${asJson} as line from ${name} order by ${key.join(', ')}`,
    );
    let rows = 0;
    for await (const lines of this.#lines()) {
      rows += lines.length;
      await this.#text(`${lines.join('\n')}\n`);
    }
    await this.#client.query('close reading');
    this.#rows.set(name, rows);
    await this.#line({ rows });
  }

  /** Rows by the dozen where they are small, and one by one where each is a file. */
  async *#lines(): AsyncIterable<readonly string[]> {
    for (let count = 1; ; ) {
      const { rows } = await this.#client.query<{ readonly line: string }>(`fetch ${count} from reading`);
      if (rows.length === 0) return;
      const lines = rows.map(({ line }) => line);
      yield lines;
      count = nextCount(count, lines);
    }
  }

  async #line(content: object): Promise<void> {
    await this.#text(`${JSON.stringify(content)}\n`);
  }

  async #text(text: string): Promise<void> {
    this.#hash.update(text, 'utf8');
    await this.#write(text);
  }
}

const PIECE = 1_000_000;
const MOST_ROWS = 4_096;

function nextCount(count: number, lines: readonly string[]): number {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length > PIECE) return Math.max(1, Math.floor(count / 2));
  return length < PIECE / 2 ? Math.min(2 * count, MOST_ROWS) : count;
}
