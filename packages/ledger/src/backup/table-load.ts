import type { PoolClient } from 'pg';
import type { TableLine } from './form.ts';
import { refuseBackup } from './refuse-backup.ts';
import type { Table } from './tables.ts';

const PIECE = 1_000_000;

/** Puts the rows of one table of a backup into the database, many at a time. */
export class TableLoad {
  readonly #client: PoolClient;
  readonly #statement: string;
  #lines: string[] = [];
  #length = 0;

  private constructor(client: PoolClient, statement: string) {
    this.#client = client;
    this.#statement = statement;
  }

  /** Throws an `EngineRefusal` for a table or a column that the form of the database does not have. */
  static of(client: PoolClient, { table, columns }: TableLine, tables: readonly Table[]): TableLoad {
    const found = tables.find(({ name }) => name === table);
    const isKnown = columns.every((column) => found?.columns.includes(column));
    if (found === undefined || !isKnown) throw refuseBackup('other-table', { table: { quote: table } });
    const values = columns.map((column, at) => `(line->>${at})::${found.types[found.columns.indexOf(column)]}`);
    return new TableLoad(
      client,
      `insert into ${table} (${columns.join(', ')}) overriding system value
       select ${values.join(', ')} from jsonb_array_elements($1::jsonb) with ordinality as given(line, place) order by place`,
    );
  }

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length > PIECE) await this.finish();
  }

  async finish(): Promise<void> {
    if (this.#lines.length === 0) return;
    const rows = `[${this.#lines.join(',')}]`;
    this.#lines = [];
    this.#length = 0;
    await this.#client.query(this.#statement, [rows]);
  }
}
