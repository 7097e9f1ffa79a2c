import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import { readQuestion } from './ask.ts';
import type { Answered, AnswerGiven } from './question.ts';

/**
 * Takes the answer to a question, once: the same request again gives what was taken first, and any other is refused, as a
 * signature that somebody sends a second time. While the issuer is held.
 */
export async function takeAnswer(
  client: PoolClient,
  issuer: string,
  { given, now }: { readonly given: AnswerGiven; readonly now: number },
): Promise<Answered | Refused> {
  const before = await readAnswer(client, issuer, given);
  if (before !== undefined) return before.key === given.key ? before : refusedFor('conflict', 'execution.replayed');
  const question = await readQuestion(client, issuer, given);
  if (question === undefined)
    return refusedFor('unknown', 'execution.no-question', { number: { number: given.number } });
  if (Date.parse(question.endsAt) <= now) return refusedFor('conflict', 'execution.too-late');
  const { undertaking, number, key, document, evidence, by } = given;
  await client.query(
    `insert into tenfold.execution_answer
       (issuer, undertaking, number, key, document, evidence, answered_by, answered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [issuer, undertaking, number, key, document, evidence, by, new Date(now).toISOString()],
  );
  const taken = await readAnswer(client, issuer, given);
  if (taken === undefined) throw new Error('fault: the answer was not written');
  return taken;
}

/** The answer to a question; nothing while there is none. */
export async function readAnswer(
  client: PoolClient,
  issuer: string,
  { undertaking, number }: { readonly undertaking: string; readonly number: bigint },
): Promise<Answered | undefined> {
  const { rows } = await client.query<Answered>(
    `select undertaking, number, key, document, evidence, answered_by as "answeredBy", answered_at as "answeredAt"
     from tenfold.execution_answer where issuer = $1 and undertaking = $2 and number = $3`,
    [issuer, undertaking, number],
  );
  return rows[0];
}
