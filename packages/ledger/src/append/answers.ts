import type { PoolClient } from 'pg';
import { refusedFor, type Refused } from '../refused.ts';
import { sha256 } from '../surroundings.ts';

/** A request by its key, with a hash of all that it asks for. */
export interface Keyed {
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** An answer that is to be kept under the key of its request. */
export type GivenAnswer = Keyed & { readonly answer: unknown };

/** The longest key of a request, in characters. */
const LONGEST_KEY = 200;

/** The refusal of a key that is too long to be kept; `null` where it is not. */
export function refuseLongKey(key: string): Refused | null {
  if (key.length <= LONGEST_KEY) return null;
  return refusedFor('invalid', 'ledger.key-long', { most: { number: BigInt(LONGEST_KEY) } });
}

/** The answer that was given to a request when it was made first. */
export interface EarlierAnswer {
  readonly fingerprint: Buffer;
  readonly answer: unknown;
}

/** What a request asks for, as one hash; counts are to be given as text. */
export function fingerprintOf(asked: object): Buffer {
  return sha256(JSON.stringify(asked));
}

/** The answers given before to requests with these keys. */
export async function earlierAnswers(
  client: PoolClient,
  issuer: string,
  keys: readonly string[],
): Promise<Map<string, EarlierAnswer>> {
  const { rows } = await client.query<{ readonly key: string; readonly fingerprint: Buffer; readonly answer: string }>({
    name: 'answers',
    text: 'select key, fingerprint, answer from tenfold.request where issuer = $1 and key = any($2)',
    values: [issuer, keys],
  });
  return new Map(
    rows.map(({ key, fingerprint, answer }) => [key, { fingerprint, answer: JSON.parse(answer) as unknown }]),
  );
}

/**
 * Makes the commit wait for the disk and for its copies as if it had written what was found. An answer that stands there may be
 * of a transaction whose connection broke while it waited for copies: nobody knows yet whether they have it.
 */
export async function confirmFound(client: PoolClient): Promise<void> {
  await client.query(`select pg_logical_emit_message(true, 'tenfold', 'found')`);
}

/** Writes down what was answered, in the transaction that did what was asked. */
export async function keepAnswers(client: PoolClient, issuer: string, answers: readonly GivenAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await client.query({
    name: 'keep-answers',
    text: `insert into tenfold.request (issuer, key, fingerprint, answer)
      select $1, * from unnest($2::text[], $3::bytea[], $4::text[])`,
    values: [issuer, ...columnsOfAnswers(answers)],
  });
}

/** Answers as columns, in the order of the statements that write them. */
export function columnsOfAnswers(answers: readonly GivenAnswer[]): readonly (readonly unknown[])[] {
  return [
    answers.map(({ key }) => key),
    answers.map(({ fingerprint }) => fingerprint),
    answers.map(({ answer }) => JSON.stringify(answer)),
  ];
}

/** The answer that was given before; a refusal when the key was used for something else; nothing when it is new. */
export function answeredBefore(earlier: EarlierAnswer | undefined, { fingerprint }: Keyed): unknown {
  if (earlier === undefined) return undefined;
  return earlier.fingerprint.equals(fingerprint) ? earlier.answer : keyUsed();
}

function keyUsed(): Refused {
  return refusedFor('conflict', 'ledger.key-used');
}
