import type { PlainDate, Problem } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { readState } from '../read/read-state.ts';
import type { ViewPoint } from '../read/viewpoint.ts';
import type { Head } from './head.ts';
import { earliestReach, type ReadyEntry } from './ready-entries.ts';
import { Tail } from './tail.ts';

/** After every day that an entry can be of. */
const END_OF_TIME = '2199-12-31';

/** The tail of an issuer's record as it stands in the database. */
export async function readTail(client: PoolClient, issuer: string, head: Head): Promise<Tail> {
  const reaches = await lastDay(client, issuer);
  const { state } = await readState(client, issuer, {
    from: wholeRecord(head),
    policies: head.policies,
    going: { lastDay: 'open' },
    // Stored states have closed their day, and the last one stays open: start before it.
    adding: { entries: [], reaches },
  });
  return new Tail(state.register, { size: head.size, day: state.day });
}

async function lastDay(client: PoolClient, issuer: string): Promise<PlainDate | '-infinity'> {
  const { rows } = await client.query<{ readonly day: string | null }>(
    `select max(effective) as day from tenfold.entry where issuer = $1 and reaches <> '-infinity'`,
    [issuer],
  );
  return rows[0]?.day ?? '-infinity';
}

/** What is wrong with entries that reach back, and the tail that the record has with them. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly tail: Tail;
}

/**
 * Judges entries that come before others, correct others, or say who somebody is: the record from the first day that they
 * reach is applied anew, with them in it.
 */
export async function judgeReachingBack(
  client: PoolClient,
  issuer: string,
  { head, ready }: { readonly head: Head; readonly ready: readonly ReadyEntry[] },
): Promise<Judged> {
  const problems: Problem[] = [];
  const entries = ready.map(({ entry }) => entry);
  const reaches = earliestReach(ready, await lastDay(client, issuer));
  const { state } = await readState(client, issuer, {
    from: wholeRecord(head),
    policies: head.policies,
    going: { lastDay: 'open', problems },
    adding: { entries, reaches },
  });
  const size = head.size + BigInt(ready.length);
  return { problems, tail: new Tail(state.register, { size, day: state.day }) };
}

function wholeRecord({ size }: Head): ViewPoint {
  return { on: END_OF_TIME, knownAt: null, size };
}
