import type { PlainDate } from '@tenfold/kernel';
import type { JsonObject } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { type StoredEntry, stored } from '../read/entries.ts';
import { sha256 } from '../surroundings.ts';
import type { KeptClearance, RulesGivenBy, WholeClearance } from './kept-clearance.ts';

const columns = `number, plan, plan_sha256 as "planSha256", asked_by as "askedBy", given_at as "givenAt",
  expires_on as "expiresOn", day, size, encode(root, 'hex') as root, rules, verdict, minimum, answer,
  content_sha256 as "contentSha256"`;

interface Row {
  readonly number: bigint;
  readonly plan: string;
  readonly planSha256: string;
  readonly askedBy: string;
  readonly givenAt: string;
  readonly expiresOn: PlainDate;
  readonly day: PlainDate;
  readonly size: bigint;
  readonly root: string;
  readonly rules: string;
  readonly verdict: string;
  readonly minimum: string | null;
  readonly answer: string;
  readonly contentSha256: string;
}

/** Kept clearances in the order of their numbers, those after a number only; without the clearances as they were given. */
export async function readClearances(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly KeptClearance[]> {
  const { rows } = await client.query<Row>(
    `select ${columns} from tenfold.clearance where issuer = $1 and number > $2 order by number limit $3`,
    [issuer, after, limit],
  );
  return rows.map(keptFrom);
}

/** The number of the latest clearance; 0 while there is none. */
export async function readLast(client: PoolClient, issuer: string): Promise<bigint> {
  const { rows } = await client.query<{ readonly last: bigint }>(
    'select coalesce(max(number), 0) as last from tenfold.clearance where issuer = $1',
    [issuer],
  );
  return rows[0]?.last ?? 0n;
}

/** The clearance of that number, as it was given; nothing when there is none. Throws where it is not what was kept. */
export async function readClearance(
  client: PoolClient,
  issuer: string,
  number: bigint,
): Promise<WholeClearance | undefined> {
  const { rows } = await client.query<Row & { readonly content: string }>(
    `select ${columns}, content from tenfold.clearance where issuer = $1 and number = $2`,
    [issuer, number],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  if (sha256(row.content).toString('hex') !== row.contentSha256)
    throw new Error(`the clearance ${number} of ${issuer} is not what was given`);
  return { ...keptFrom(row), content: JSON.parse(row.content) as JsonObject };
}

/** Entries of some kinds in force that were recorded after a number, in the order of their numbers. */
export async function readRecordedSince(
  client: PoolClient,
  issuer: string,
  { after, kinds, limit }: { readonly after: bigint; readonly kinds: readonly string[]; readonly limit: number },
): Promise<readonly StoredEntry[]> {
  const { rows } = await client.query<StoredEntry>(
    `${stored} and e.number > $2 and e.kind = any($3) and c.id is null order by e.number limit $4`,
    [issuer, after, kinds, limit],
  );
  return rows;
}

function keptFrom({ plan, rules, minimum, answer, ...row }: Row): KeptClearance {
  return {
    ...row,
    plan: JSON.parse(plan) as JsonObject,
    rules: JSON.parse(rules) as RulesGivenBy,
    minimum: minimum === null ? null : BigInt(minimum),
    answer: JSON.parse(answer) as JsonObject,
  };
}
