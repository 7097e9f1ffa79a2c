import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';

/** What the database says of an issuer that has moved (shard.sql). */
const MOVED = 'TF001';

const PAUSE = 20;

/** Finds the server of an issuer, and goes after one that is moving. */
export class Router<Ledger> {
  readonly #directory: Pool;
  readonly #ledgers: ReadonlyMap<string, Ledger>;

  /** `directory` holds the placements; `ledgers` are open ledgers by the names of their servers. */
  constructor(directory: Pool, ledgers: ReadonlyMap<string, Ledger>) {
    this.#directory = directory;
    this.#ledgers = ledgers;
  }

  /**
   * Does `work` with the ledger that holds the issuer. Where the issuer has left since it was looked up, nothing was done, and
   * it is done again where the directory then says.
   */
  async at<T>(issuer: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
    for (;;) {
      const ledger = await this.#ledgerOf(issuer);
      try {
        return await work(ledger);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === MOVED)) throw error;
      }
      await wait(PAUSE);
    }
  }

  /** Asked anew each time: whoever reads must not go on reading where nothing is written any more. */
  async #ledgerOf(issuer: string): Promise<Ledger> {
    const { rows } = await this.#directory.query<{ readonly server: string }>(
      'select server from tenfold_directory.placement where issuer = $1',
      [issuer],
    );
    const [found] = rows;
    if (found === undefined) throw new Error(`${issuer} is placed nowhere`);
    const ledger = this.#ledgers.get(found.server);
    if (ledger === undefined) throw new Error(`no ledger is open at ${found.server}`);
    return ledger;
  }
}
