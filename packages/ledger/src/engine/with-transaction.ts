import type { Pool, PoolClient, QueryConfig } from 'pg';
import { commit } from './commit.ts';
import { factsOf } from './connect.ts';
import { asRefusal, isConnectionLost } from './failure.ts';
import { codeOf } from './refusal.ts';

/** SQLSTATE of what a role may not do. */
const NOT_ALLOWED = '42501';

/**
 * Runs `work` in one transaction that opens with the statements of `beginning`: committed when it is done, taken back when
 * it throws. A connection that failed is not used again. Throws an `EngineRefusal` for what the database or the machine
 * under it does not let us do; where its key is `ledger-engine.in-doubt`, the commit may have been done or not.
 */
export async function withTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  beginning: readonly (string | QueryConfig)[] = ['begin'],
): Promise<T> {
  const client = await pool.connect();
  const { place, commitTimeout } = factsOf(pool);
  const failed = new FirstError(client);
  let broken: Error | undefined;
  try {
    await Promise.all(beginning.map((statement) => client.query(statement)));
    const result = await work(client);
    await commit(client, { timeout: commitTimeout });
    return result;
  } catch (thrown) {
    const error = failed.behind(thrown);
    broken = isConnectionLost(error) ? (error as Error) : await failureOf(() => client.query('rollback'));
    throw isOurFault(error) ? error : asRefusal(error, place);
  } finally {
    failed.forget();
    client.release(broken);
  }
}

/** SQLSTATE of a statement that was not looked at, because one before it in the transaction had failed. */
const NOT_LOOKED_AT = '25P02';

/** Several statements may be under way at once: where one fails, those behind it do too, and may be heard of first. */
class FirstError {
  readonly #client: PoolClient;
  #error: Error | undefined;

  constructor(client: PoolClient) {
    this.#client = client;
    client.connection.on('errorMessage', this.#note);
  }

  /** What went wrong in the first place. */
  behind(error: unknown): unknown {
    return codeOf(error) === NOT_LOOKED_AT ? (this.#error ?? error) : error;
  }

  forget(): void {
    this.#client.connection.off('errorMessage', this.#note);
  }

  readonly #note = (error: Error): void => {
    if (codeOf(error) !== NOT_LOOKED_AT) this.#error ??= error;
  };
}

/** A transaction that may not do what it does was written wrongly. The same code stands for files that may not be written. */
export function isOurFault(error: unknown): boolean {
  return codeOf(error) === NOT_ALLOWED && error instanceof Error && !error.message.startsWith('could not ');
}

async function failureOf(work: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
