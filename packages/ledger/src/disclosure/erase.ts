import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import type { StoredDisclosure } from './stored.ts';

/** That what opens a sealed value was erased: the value can't be read any more, and the commitment stays in the log. */
export interface Erasure {
  readonly number: bigint;
  readonly entry: string;
  readonly path: string;
  readonly commitment: string;
  readonly erasedBy: string;
  readonly erasedAt: string;
  readonly reason: string;
}

/** What is to be erased: every sealed value of the entry, or those at some paths. */
export interface EraseGiven {
  readonly entry: string;
  /** `null` for all of them. */
  readonly paths: readonly string[] | null;
  readonly by: string;
  /** Why, as it stands in the record of erasures for ever: no personal data. */
  readonly reason: string;
}

/**
 * Erases what opens sealed values of an entry, and of whatever else was proposed under its id. Gives which paths; asked again
 * by the same person for the same reason, the same ones.
 */
export async function erase(
  client: PoolClient,
  issuer: string,
  { given, now }: { readonly given: EraseGiven; readonly now: number },
): Promise<readonly string[] | Refused> {
  const { entry, paths, by, reason } = given;
  if (reason.trim() === '') return refusedFor('invalid', 'ledger.erase-reason');
  const { rows } = await client.query<{ readonly path: string }>('select path from tenfold.erase($1, $2, $3, $4, $5)', [
    entry,
    paths,
    by,
    reason,
    new Date(now).toISOString(),
  ]);
  const erased = rows.length > 0 ? rows : await erasedBefore(client, issuer, given);
  if (erased.length > 0) return erased.map(({ path }) => path);
  return refusedFor('unknown', 'ledger.nothing-to-erase', { entry: { quote: entry } });
}

async function erasedBefore(
  client: PoolClient,
  issuer: string,
  { entry, paths, by, reason }: EraseGiven,
): Promise<readonly { readonly path: string }[]> {
  const { rows } = await client.query<{ readonly path: string }>(
    `select path from tenfold.erasure
     where issuer = $1 and entry = $2 and ($3::text[] is null or path = any($3)) and erased_by = $4 and reason = $5
     order by number`,
    [issuer, entry, paths, by, reason],
  );
  return rows;
}

/** What was erased, in the order of the numbers, those after a number only. */
export async function readErasures(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly Erasure[]> {
  const { rows } = await client.query<Erasure>(
    `select number, entry, path, commitment, erased_by as "erasedBy", erased_at as "erasedAt", reason
     from tenfold.erasure where issuer = $1 and number > $2 order by number limit $3`,
    [issuer, after, limit],
  );
  return rows;
}

/** The refusal of disclosures that open what was erased; `null` where none does. */
export async function refuseErased(
  client: PoolClient,
  issuer: string,
  given: readonly StoredDisclosure[],
): Promise<Refused | null> {
  const { rows } = await client.query<{ readonly entry: string; readonly path: string }>(
    'select entry, path from tenfold.erasure where issuer = $1 and commitment = any($2) order by number limit 1',
    [issuer, given.map(({ commitment }) => commitment)],
  );
  const [found] = rows;
  if (found === undefined) return null;
  return refusedFor('conflict', 'ledger.erased', { entry: { quote: found.entry }, path: { quote: found.path } });
}
