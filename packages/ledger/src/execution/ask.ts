import { canonicalJson, type JsonObject } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { answeredBefore, earlierAnswers, fingerprintOf, keepAnswers, refuseLongKey } from '../append/answers.ts';
import { refuseText } from '../append/ready-entries.ts';
import type { Refused } from '../refused.ts';
import type { Question, QuestionAsked, QuestionGiven } from './question.ts';

/** The number of a question among those of its undertaking. */
export interface AskedAs {
  readonly number: bigint;
}

/** Keeps what somebody is asked to sign, under the next number; while the issuer is held. The same request again is asked once. */
export async function askQuestion(
  client: PoolClient,
  issuer: string,
  { asked, given, now }: { readonly asked: QuestionAsked; readonly given: QuestionGiven; readonly now: number },
): Promise<AskedAs | Refused> {
  const { by, key, wish } = asked;
  const fingerprint = fingerprintOf({ execution: { by, undertaking: given.undertaking, wish } });
  const before = await askedBefore(client, issuer, { key, fingerprint, wish });
  if (before !== null) return before;
  const number = await write(client, issuer, { given, by, now });
  await keepAnswers(client, issuer, [{ key, fingerprint, answer: { question: number.toString() } }]);
  return { number };
}

async function askedBefore(
  client: PoolClient,
  issuer: string,
  { key, fingerprint, wish }: { readonly key: string; readonly fingerprint: Buffer; readonly wish: JsonObject },
): Promise<AskedAs | Refused | null> {
  const long = refuseLongKey(key);
  if (long !== null) return long;
  const unwritable = refuseText(wish);
  if (unwritable.length > 0) return { refused: 'invalid', problems: unwritable };
  const answer = answeredBefore((await earlierAnswers(client, issuer, [key])).get(key), { key, fingerprint });
  if (answer === undefined) return null;
  const { question } = answer as { readonly question?: string };
  return question === undefined ? (answer as Refused) : { number: BigInt(question) };
}

async function write(
  client: PoolClient,
  issuer: string,
  { given, by, now }: { readonly given: QuestionGiven; readonly by: string; readonly now: number },
): Promise<bigint> {
  const { undertaking, role, way, document, question, revision, lasts } = given;
  const { rows } = await client.query<{ readonly number: bigint }>(
    `insert into tenfold.execution_question
       (issuer, undertaking, number, role, way, document, question, revision, asked_by, asked_at, ends_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
     from tenfold.execution_question where issuer = $1 and undertaking = $2
     returning number`,
    [
      issuer,
      undertaking,
      role,
      way,
      document,
      canonicalJson(question),
      revision,
      by,
      new Date(now).toISOString(),
      new Date(now + lasts).toISOString(),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('fault: the question was not written');
  return row.number;
}

/** The question of that number; nothing when there is none. */
export async function readQuestion(
  client: PoolClient,
  issuer: string,
  { undertaking, number }: { readonly undertaking: string; readonly number: bigint },
): Promise<Question | undefined> {
  const { rows } = await client.query<Omit<Question, 'question'> & { readonly question: string }>(
    `select undertaking, number, role, way, document, question, revision, asked_by as "askedBy", asked_at as "askedAt",
       ends_at as "endsAt"
     from tenfold.execution_question where issuer = $1 and undertaking = $2 and number = $3`,
    [issuer, undertaking, number],
  );
  const [row] = rows;
  return row === undefined ? undefined : { ...row, question: JSON.parse(row.question) as JsonObject };
}
