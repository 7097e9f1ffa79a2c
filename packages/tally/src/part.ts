import { factsOf, openPool } from '@tenfold/ledger';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { CopyIn } from './copy/copy-in.ts';
import { asThrown } from './problem.ts';
import { tables } from './sql/tables.ts';

/**
 * What the connection of a count is set to while it counts. Lines are put into order once, and what is then added up has few groups,
 * which the database cannot know beforehand: it is not to put them into another order for that. A server that works for nobody any more is to notice: where the system
 * can tell it that a connection is gone, it looks every second.
 */
const settings = `
  select set_config('work_mem', '128MB', true), set_config('jit', 'off', true), set_config('enable_sort', 'off', true),
    (select set_config('client_connection_check_interval', '1s', true) where version() !~* 'windows|msvc|mingw')`;

/** A part of the members and what they vote, on a connection of its own to one server. Nothing that it makes there is kept. */
export class Part {
  /** Where the server is, as a person may read it. */
  readonly place: string;
  readonly #pool: Pool;
  readonly #client: PoolClient;

  private constructor(pool: Pool, client: PoolClient) {
    this.#pool = pool;
    this.#client = client;
    this.place = factsOf(pool).place;
  }

  /** Opens a connection with the tables of a count. Throws an `EngineRefusal` for what the server does not let us do. */
  static async open(url: string): Promise<Part> {
    const pool = openPool({ url, max: 1, statementTimeout: 0, idleTimeout: 0 });
    try {
      const part = new Part(pool, await pool.connect());
      await part.rows('begin');
      await part.rows(settings);
      await part.rows(tables);
      return part;
    } catch (error) {
      void pool.end();
      throw error;
    }
  }

  /** Does a statement and gives its rows. Throws an `EngineRefusal` for what the server does not let us do. */
  async rows<Row extends QueryResultRow>(statement: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    try {
      return (await this.#client.query<Row>(statement, [...values])).rows;
    } catch (error) {
      throw asThrown(error, this.place);
    }
  }

  /** Begins to load rows into one of the tables. */
  copyInto(table: string): CopyIn {
    return new CopyIn(this.#client, table, (error) => asThrown(error, this.place));
  }

  /** Breaks off whatever is under way: the server takes back what it made. */
  breakOff(): void {
    this.#client.connection.stream.destroy();
  }

  /** Lets go of the server, with everything taken back. */
  async close(): Promise<void> {
    const isLost = await this.rows('rollback').then(
      () => false,
      () => true,
    );
    this.#client.release(isLost);
    await this.#pool.end();
  }
}
