import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { codeOf, refuse } from './refusal.ts';

/** What the database says with a commit that it made although fewer copies than wished for have it. */
interface Notice {
  readonly severity?: string | undefined;
}

/**
 * Commits. Throws the `EngineRefusal` "in doubt" as `sendLast` does, and a fault where the transaction had failed before,
 * which the database rolls back without an error.
 */
export async function commit(client: PoolClient, { timeout }: { readonly timeout: number }): Promise<void> {
  const { command } = await sendLast(client, 'commit', { timeout });
  if (command !== 'COMMIT') throw new Error('fault: a transaction that had failed was committed');
}

/**
 * Sends the statement with which a transaction is done, and throws the `EngineRefusal` "in doubt" where nobody can say
 * whether it is: the connection broke, no answer came within `timeout` milliseconds (a commit waits for its copies on other
 * servers without end, and no time-out of the database ends that wait), or somebody made the database give up the wait, on
 * which it warns and goes on.
 */
export async function sendLast<Row extends QueryResultRow>(
  client: PoolClient,
  statement: string | QueryConfig,
  { timeout }: { readonly timeout: number },
): Promise<QueryResult<Row>> {
  let isWarned = false;
  const onNotice = ({ severity }: Notice): void => {
    isWarned ||= severity === 'WARNING';
  };
  client.on('notice', onNotice);
  const patience = setTimeout(() => cut(client), timeout);
  try {
    const result = await client.query<Row>(statement);
    if (isWarned) throw refuse('in-doubt');
    return result;
  } catch (error) {
    // What the database itself refuses, as a constraint that waits for the commit, is known not to be done.
    throw isAnswered(error) ? error : refuse('in-doubt', {}, error);
  } finally {
    clearTimeout(patience);
    client.off('notice', onNotice);
  }
}

function cut(client: PoolClient): void {
  client.connection.stream.destroy();
}

/** Whether an error is an answer about the transaction, and no end of the connection (classes 08 and 57P of SQLSTATE). */
function isAnswered(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return sqlState.test(code) && !/^(?:08|57P)/.test(code);
}

/** Five signs, one of them a digit: the codes of the system have none. */
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/;
