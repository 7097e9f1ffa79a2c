import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import { sendLast } from './commit.ts';
import { factsOf } from './connect.ts';
import { isInDoubt } from './doubt.ts';
import { asRefusal } from './failure.ts';
import { isOurFault } from './with-transaction.ts';

/**
 * Runs one statement that is a transaction of its own, in one way to the database and back, and gives its rows. Throws as
 * `withTransaction` does: an `EngineRefusal` for what the database or the machine under it does not let us do; where its key
 * is `ledger-engine.in-doubt`, it may have been done or not.
 */
export async function inOneStatement<Row extends QueryResultRow>(
  pool: Pool,
  statement: QueryConfig,
): Promise<readonly Row[]> {
  const client = await pool.connect();
  const { place, commitTimeout } = factsOf(pool);
  let broken: Error | undefined;
  try {
    return (await sendLast<Row>(client, statement, { timeout: commitTimeout })).rows;
  } catch (thrown) {
    if (isInDoubt(thrown)) broken = thrown;
    throw isOurFault(thrown) ? thrown : asRefusal(thrown, place);
  } finally {
    client.release(broken);
  }
}
