import { epochMilliseconds, type Instant } from '@tenfold/kernel';
import type { Pool } from 'pg';
import { instantAt } from '../instants.ts';
import { type Refused, refusedFor } from '../refused.ts';
import { inIssuer } from '../transaction.ts';

/**
 * Promises that nothing will be recorded as known by that moment any more, so that what is answered about it now will be
 * answered for ever. Entries on their way are waited for. A moment that has not passed yet can't be asked about.
 * Where the answer does not bind, nothing is promised, and only that is looked at.
 */
export async function promiseKnowledge(
  pool: Pool,
  issuer: string,
  { knownAt, now, binds }: { readonly knownAt: Instant; readonly now: number; readonly binds: boolean },
): Promise<Refused | null> {
  const asked = epochMilliseconds(knownAt);
  // What was answered once is answered again, even by a clock that has gone back since.
  if (await isPromised(pool, issuer, asked)) return null;
  if (asked >= now) {
    return refusedFor('invalid', 'ledger.not-known-yet', {
      known: { instant: knownAt },
      now: { instant: instantAt(now) },
    });
  }
  if (!binds) return null;
  await inIssuer(pool, { issuer, purpose: 'append' }, (client) =>
    client.query('insert into tenfold.answered (issuer, known_at) values ($1, $2) on conflict do nothing', [
      issuer,
      new Date(asked).toISOString(),
    ]),
  );
  return null;
}

async function isPromised(pool: Pool, issuer: string, moment: number): Promise<boolean> {
  return inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
    const { rows } = await client.query('select from tenfold.answered where issuer = $1 and known_at >= $2 limit 1', [
      issuer,
      new Date(moment).toISOString(),
    ]);
    return rows.length > 0;
  });
}
