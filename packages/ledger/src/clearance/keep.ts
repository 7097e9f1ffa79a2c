import { canonicalJson } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { answeredBefore, earlierAnswers, fingerprintOf, keepAnswers, refuseLongKey } from '../append/answers.ts';
import { readSize } from '../append/head.ts';
import { refuseText } from '../append/ready-entries.ts';
import type { Refused } from '../refused.ts';
import { rootAt } from '../sealing/checkpoints.ts';
import { sha256 } from '../surroundings.ts';
import type { ClearanceGiven } from './kept-clearance.ts';

/** A request to keep a clearance: by whom, under which key, and what he asks for beside the plan. */
export interface KeepAsked extends Pick<ClearanceGiven, 'plan'> {
  readonly by: string;
  /** Names the request, so that one that is sent again is kept once. */
  readonly key: string;
  /** The expiry that was asked for; `null` where it was left to us. */
  readonly until: string | null;
}

/** The number under which a clearance is kept. */
export interface KeptAs {
  readonly clearance: bigint;
}

/** What a request with this key was answered when it came first; `null` where it is new. */
export async function keptBefore(
  client: PoolClient,
  issuer: string,
  { key, ...asked }: KeepAsked,
): Promise<KeptAs | Refused | null> {
  const long = refuseLongKey(key);
  if (long !== null) return long;
  const unwritable = refuseText(asked.plan);
  if (unwritable.length > 0) return { refused: 'invalid', problems: unwritable };
  const earlier = (await earlierAnswers(client, issuer, [key])).get(key);
  const answer = answeredBefore(earlier, { key, fingerprint: fingerprintOf({ clearance: asked }) });
  if (answer === undefined) return null;
  const { clearance } = answer as { readonly clearance?: string };
  return clearance === undefined ? (answer as Refused) : { clearance: BigInt(clearance) };
}

/** Keeps a clearance under the next number; while the issuer is held. */
export async function keepClearance(
  client: PoolClient,
  issuer: string,
  { asked, given, now }: { readonly asked: KeepAsked; readonly given: ClearanceGiven; readonly now: number },
): Promise<KeptAs | Refused> {
  const before = await keptBefore(client, issuer, asked);
  if (before !== null) return before;
  const clearance = await write(client, issuer, { given, by: asked.by, now });
  const { key, ...rest } = asked;
  const fingerprint = fingerprintOf({ clearance: rest });
  await keepAnswers(client, issuer, [{ key, fingerprint, answer: { clearance: clearance.toString() } }]);
  return { clearance };
}

async function write(
  client: PoolClient,
  issuer: string,
  { given, by, now }: { readonly given: ClearanceGiven; readonly by: string; readonly now: number },
): Promise<bigint> {
  const { plan, day, size, expiresOn, rules, verdict, minimum, answer, content } = given;
  if (size > ((await readSize(client, issuer)) ?? 0n))
    throw new Error('fault: a clearance on entries that are not there');
  const root = await rootAt(client, issuer, Number(size) + 1);
  const [planText, contentText] = [canonicalJson(plan), canonicalJson(content)];
  const { rows } = await client.query<{ readonly number: bigint }>(
    `insert into tenfold.clearance (issuer, number, plan, plan_sha256, asked_by, given_at, expires_on, day, size, root, rules,
       verdict, minimum, answer, content, content_sha256)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
     from tenfold.clearance where issuer = $1
     returning number`,
    [
      issuer,
      planText,
      sha256(planText).toString('hex'),
      by,
      new Date(now).toISOString(),
      expiresOn,
      day,
      size,
      root,
      canonicalJson({ ...rules }),
      verdict,
      minimum?.toString() ?? null,
      canonicalJson(answer),
      contentText,
      sha256(contentText).toString('hex'),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('fault: the clearance was not written');
  return row.number;
}
