import {
  applyEntry,
  closeDay,
  emptyRegister,
  type Entry,
  findKind,
  type PlainDate,
  type Policies,
  type Problem,
  type Register,
  registerFrom,
  storedRegister,
} from '@tenfold/kernel';
import { noSources, type SourceTally, tally } from './sources.ts';

/** Where a record stands at the end of a day: the register, and what it rests on. */
export interface State {
  readonly register: Register;
  readonly sources: SourceTally;
  /** The last day whose entries it holds; `null` when it holds none. */
  day: PlainDate | null;
}

/** Changes whenever a stored state would be read, or would have come out, differently: older ones are then left alone. */
export const stateForm = 'tenfold/state/4';

export function emptyState(policies: Policies): State {
  return { register: emptyRegister(policies), sources: noSources(), day: null };
}

/** A state as text; the same history gives the same text. */
export function storedState({ register, sources: { count, weak }, day }: State): string {
  return JSON.stringify({ register: storedRegister(register), count, weak: [...weak], day });
}

export function stateFrom(text: string): State {
  const { register, count, weak, day } = JSON.parse(text) as {
    readonly register: string;
    readonly count: SourceTally['count'];
    readonly weak: Iterable<readonly [string, 'secondary' | 'assumed']>;
    readonly day: PlainDate;
  };
  return { register: registerFrom(register), sources: { count, weak: new Map(weak) }, day };
}

/** A state on the way, at the end of a day on which it is worth keeping. */
export interface KeptState {
  readonly day: PlainDate;
  readonly content: string;
}

/** How far a state is taken, and what is kept of the way. */
export interface Going {
  /** Whether the last day is closed, or left open for more entries of it. */
  readonly lastDay: 'closed' | 'open';
  /** After how many entries a state is kept on the way; nothing is kept where it is left out. */
  readonly keepEach?: number;
  /** Where entries that can't be so are listed. Those that are in the ledger always can, and need none. */
  readonly problems?: Problem[];
}

/** The end is worth keeping after this part of what else a state is kept after: it may soon hold no more. */
const PARTS = 4;

/**
 * Takes a state on by entries that are in the order of their days and come after its own. Gives what is worth keeping: a
 * state at the end of a day, each time that many entries have been applied, and the last where it cost a good part of that.
 */
export function goOn(
  state: State,
  entries: readonly Entry[],
  { lastDay, keepEach, problems = [] }: Going,
): readonly KeptState[] {
  const kept: KeptState[] = [];
  let applied = 0;
  for (const entry of entries) {
    if (keepEach !== undefined && applied >= keepEach && beginsDay(entry, state)) {
      kept.push(keep(state));
      applied = 0;
    }
    applyEntry(state.register, entry, problems);
    tally(state.sources, entry);
    if (hasDay(entry)) state.day = entry.effectiveOn;
    applied += 1;
  }
  if (lastDay === 'closed') closeDay(state.register);
  const isDear = keepEach !== undefined && applied >= keepEach / PARTS;
  if (lastDay === 'closed' && isDear && state.day !== null) kept.push(keep(state));
  return kept;
}

/** Who somebody is stands before every day, so such an entry is of none. */
function hasDay({ kind }: Entry): boolean {
  return findKind(kind)?.stands === undefined;
}

function beginsDay(entry: Entry, { day }: State): boolean {
  return hasDay(entry) && day !== null && entry.effectiveOn > day;
}

function keep(state: State): KeptState {
  closeDay(state.register);
  return { day: state.day as PlainDate, content: storedState(state) };
}
