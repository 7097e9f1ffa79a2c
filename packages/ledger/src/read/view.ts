import type { Entry, Instant, Issuer, PlainDate, Policies, Problem, Register } from '@tenfold/kernel';
import type { Pool, PoolClient } from 'pg';
import { type Head, readHead, readKnown } from '../append/head.ts';
import { earliestReach, readyEntries } from '../append/ready-entries.ts';
import { type EntryJson, idsIn } from '../append/request.ts';
import { type Refused, refusedFor } from '../refused.ts';
import { inIssuer } from '../transaction.ts';
import { type Adding, readState } from './read-state.ts';
import { keepStates } from './snapshots.ts';
import type { SourceTally } from './sources.ts';
import type { KeptState } from './state.ts';
import type { ViewPoint } from './viewpoint.ts';

/** An issuer as of a day and as known at a moment: its register at the end of the day, and what that rests on. */
export interface View {
  readonly issuer: Issuer;
  readonly policies: Policies;
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  /** How many entries the ledger had. */
  readonly size: bigint;
  /** The first day of which any of them says something; `null` while there is none. */
  readonly firstDay: PlainDate | null;
  readonly register: Register;
  readonly sources: SourceTally;
}

/** What is asked: a day, and the moment whose knowledge counts (`null` for all that is recorded). */
export interface ViewAsked {
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
}

/** A state is kept after so many entries where nobody says otherwise. */
const KEEP_EACH = 2000;

/** The views of an issuer on several days, all of the same moment of the ledger. */
export async function readViews(
  pool: Pool,
  issuer: string,
  {
    days,
    knownAt,
    keepEach,
  }: { readonly days: readonly PlainDate[]; readonly knownAt: Instant | null; readonly keepEach?: number | undefined },
): Promise<readonly View[] | Refused> {
  const found = await inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
    const head = await readHead(client, issuer);
    if (head === null) return refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
    const views: Found[] = [];
    for (const on of days) views.push(await readView(client, head, { on, knownAt, keepEach }));
    return views;
  });
  if ('refused' in found) return found;
  for (const { from, kept } of found) await keepStates(pool, issuer, { from, states: kept });
  return found.map(({ view }) => view);
}

/** An issuer on several days as if entries were recorded that are not: what a proposal would do. Nothing is kept of it. */
export async function readViewsWith(
  pool: Pool,
  issuer: string,
  {
    days,
    entries,
    now,
  }: { readonly days: readonly PlainDate[]; readonly entries: readonly EntryJson[]; readonly now: number },
): Promise<readonly View[] | Refused> {
  return inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
    const head = await readHead(client, issuer);
    if (head === null) return refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
    const known = await readKnown(client, issuer, entries.flatMap(idsIn));
    const { ready, problems } = readyEntries(entries, { head, known, now });
    if (problems.length > 0) return { refused: 'invalid', problems };
    const adding = { entries: ready.map(({ entry }) => entry), reaches: earliestReach(ready, END_OF_TIME) };
    const wrong: Problem[] = [];
    await readView(client, head, { on: END_OF_TIME, knownAt: null, adding, problems: wrong });
    if (wrong.length > 0) return { refused: 'invalid', problems: wrong };
    const views: View[] = [];
    for (const on of days) views.push((await readView(client, head, { on, knownAt: null, adding })).view);
    return views;
  });
}

/** After every day that an entry can be of. */
const END_OF_TIME = '2199-12-31';

interface Found {
  readonly from: ViewPoint;
  readonly kept: readonly KeptState[];
  readonly view: View;
}

async function readView(
  client: PoolClient,
  head: Head,
  {
    adding,
    problems,
    keepEach = KEEP_EACH,
    ...asked
  }: ViewAsked & { readonly adding?: Adding; readonly problems?: Problem[]; readonly keepEach?: number | undefined },
): Promise<Found> {
  const { issuer, policies, size } = head;
  const firstDay = earliest(head.firstDay, adding?.entries ?? []);
  const from: ViewPoint = { ...asked, size };
  const going = { lastDay: 'closed', keepEach, ...(problems === undefined ? {} : { problems }) } as const;
  const added = adding === undefined ? {} : { adding };
  const { state, kept } = await readState(client, issuer.id, { from, policies, going, ...added });
  const { register, sources } = state;
  return { from, kept, view: { issuer, policies, ...asked, size, firstDay, register, sources } };
}

/** The first day of which the entries or what is added to them says something. */
function earliest(first: PlainDate | null, added: readonly Entry[]): PlainDate | null {
  return added.reduce<PlainDate | null>(
    (day, { effectiveOn }) => (day === null || effectiveOn < day ? effectiveOn : day),
    first,
  );
}
