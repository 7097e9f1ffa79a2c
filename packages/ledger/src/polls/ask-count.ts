import type { PoolClient } from 'pg';
import { answeredBefore, earlierAnswers, fingerprintOf, keepAnswers, refuseLongKey } from '../append/answers.ts';
import { refuseText } from '../append/ready-entries.ts';
import type { Refused } from '../refused.ts';
import { rootAt } from '../sealing/checkpoints.ts';
import { sha256 } from '../surroundings.ts';
import type { CountAskedBy, CountGiven } from './poll-count.ts';

/** The number of a count among those of its meeting. */
export interface CountedAs {
  readonly number: bigint;
}

/** What a request of that key was answered when it came first; `null` where it is new. */
export async function countedBefore(
  client: PoolClient,
  issuer: string,
  { by, key, wish }: CountAskedBy,
): Promise<CountedAs | Refused | null> {
  const long = refuseLongKey(key);
  if (long !== null) return long;
  const unwritable = refuseText(wish);
  if (unwritable.length > 0) return { refused: 'invalid', problems: unwritable };
  const earlier = (await earlierAnswers(client, issuer, [key])).get(key);
  const answer = answeredBefore(earlier, { key, fingerprint: fingerprintOf({ count: { by, wish } }) });
  if (answer === undefined) return null;
  const { count } = answer as { readonly count?: string };
  return count === undefined ? (answer as Refused) : { number: BigInt(count) };
}

/** Writes down a count under the next number of its meeting; while the issuer is held. The same request again counts once. */
export async function askCount(
  client: PoolClient,
  issuer: string,
  { asked, given, now }: { readonly asked: CountAskedBy; readonly given: CountGiven; readonly now: number },
): Promise<CountedAs | Refused> {
  const before = await countedBefore(client, issuer, asked);
  if (before !== null) return before;
  const { by, key, wish } = asked;
  const number = await writeCount(client, issuer, { given, by, now });
  await writeFiles(client, issuer, { ...given, number });
  await client.query(
    'insert into tenfold.poll_count_secret (issuer, meeting, number, secret) values ($1, $2, $3, $4)',
    [issuer, given.meeting, number, given.secret],
  );
  const fingerprint = fingerprintOf({ count: { by, wish } });
  await keepAnswers(client, issuer, [{ key, fingerprint, answer: { count: number.toString() } }]);
  return { number };
}

async function writeCount(
  client: PoolClient,
  issuer: string,
  { given, by, now }: { readonly given: CountGiven; readonly by: string; readonly now: number },
): Promise<bigint> {
  const { meeting, asked, knownAt } = given;
  const size = await sizeKnown(client, issuer, knownAt);
  const text = JSON.stringify(asked);
  const { rows } = await client.query<{ readonly number: bigint }>(
    `insert into tenfold.poll_count
       (issuer, meeting, number, asked, asked_sha256, known_at, size, root, asked_by, asked_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9
     from tenfold.poll_count where issuer = $1 and meeting = $2
     returning number`,
    [
      issuer,
      meeting,
      text,
      sha256(text).toString('hex'),
      knownAt,
      size,
      await rootAt(client, issuer, Number(size) + 1),
      by,
      new Date(now).toISOString(),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('fault: the count was not written');
  return row.number;
}

/** How many entries of the log hold all that was known at a moment: nothing is recorded as known by then any more. */
async function sizeKnown(client: PoolClient, issuer: string, knownAt: string): Promise<bigint> {
  const { rows } = await client.query<{ readonly size: bigint }>(
    'select coalesce(max(number), 0) as size from tenfold.entry where issuer = $1 and recorded <= $2',
    [issuer, knownAt],
  );
  return rows[0]?.size ?? 0n;
}

async function writeFiles(
  client: PoolClient,
  issuer: string,
  { meeting, number, instructions, register }: CountGiven & { readonly number: bigint },
): Promise<void> {
  const parts = { instructions, register: register ?? [] };
  for (const [part, hashes] of Object.entries(parts)) {
    await client.query(
      `insert into tenfold.poll_count_file (issuer, meeting, number, part, place, sha256)
       select $1, $2, $3, $4, place, sha256 from unnest($5::text[]) with ordinality as given(sha256, place)`,
      [issuer, meeting, number, part, hashes],
    );
  }
}
