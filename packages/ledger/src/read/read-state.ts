import { addDays, entriesAt, type Entry, type PlainDate, type Policies } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { liveEntries } from './live-entries.ts';
import { nearestState } from './snapshots.ts';
import { emptyState, goOn, type Going, type KeptState, type State } from './state.ts';
import type { ViewPoint } from './viewpoint.ts';

/** Entries that are not in the ledger, to be seen as if they were. */
export interface Adding {
  readonly entries: readonly Entry[];
  /** The first day whose register they change; `'-infinity'` where one says who somebody is. */
  readonly reaches: PlainDate | '-infinity';
}

/** What is to be read. */
export interface StateAsked {
  readonly from: ViewPoint;
  readonly policies: Policies;
  readonly going: Going;
  readonly adding?: Adding;
}

/** A state, and those on the way to it that are worth keeping. */
export interface ReadState {
  readonly state: State;
  readonly kept: readonly KeptState[];
}

/** The state from a viewpoint: from the nearest stored one, at the cost of the entries since. */
export async function readState(
  client: PoolClient,
  issuer: string,
  { from, policies, going, adding }: StateAsked,
): Promise<ReadState> {
  const state = (await stateBefore(client, issuer, { from, adding })) ?? emptyState(policies);
  const entries = await liveEntries(client, issuer, { from, after: state.day });
  const all = adding === undefined ? entries : entriesAt([...entries, ...adding.entries], from);
  const kept = goOn(state, all, going);
  return { state, kept };
}

/** The nearest stored state, and where entries are added, the nearest that they do not reach. */
async function stateBefore(
  client: PoolClient,
  issuer: string,
  { from, adding }: { readonly from: ViewPoint; readonly adding: Adding | undefined },
): Promise<State | null> {
  if (adding === undefined) return nearestState(client, issuer, from);
  if (adding.reaches === '-infinity') return null;
  const before = addDays(adding.reaches, -1);
  return nearestState(client, issuer, { ...from, on: before < from.on ? before : from.on });
}
