import {
  type Instant,
  type Issuer,
  message,
  type PlainDate,
  type Problem,
  type Register,
  type Sourced,
  type Standing,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { lastListedDay } from './last-listed-day.ts';
import type { SourceCount } from '../check/check.ts';
import type { Opened } from './opened.ts';

/** An issuer at the end of one day, as a ledger gives it. */
export interface DayView {
  readonly issuer: Issuer;
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  /** The first day of which the ledger says anything; `null` while it says nothing. */
  readonly firstDay: PlainDate | null;
  readonly register: Register;
  readonly sources: { readonly count: SourceCount; readonly weak: ReadonlyMap<string, Standing> };
}

/**
 * Opens an issuer from views of its ledger: the day asked about first, then those of {@link daysBeside}.
 * A day of which the ledger says nothing is refused as that of a record file is.
 */
export function openDays([asked, ...others]: readonly [DayView, ...DayView[]]):
  | Opened
  | { readonly problems: readonly Problem[] } {
  const refusal = refuseDay(asked);
  if (refusal !== null) return { problems: [refusal] };
  const worlds = new Map([asked, ...others].map((view) => [view.on, worldFrom(view)]));
  const worldOn = (day: PlainDate): World => {
    const world = worlds.get(day);
    if (world === undefined) throw new Error(`fault: the ledger was not asked for ${day}`);
    return world;
  };
  return { world: worldOn(asked.on), sources: asked.sources.count, worldOn };
}

/**
 * The days beside the one asked about that have to be opened: those on which figures were published, and the last on which a
 * delisted issuer was listed, for what was broken by then stays broken.
 */
export function daysBeside({ on, register }: DayView): readonly PlainDate[] {
  const figures = register.published.map((one) => one.on);
  return [...new Set([...figures, ...lastListedDay(register)])].filter((day) => day !== on);
}

function refuseDay({ on, knownAt, firstDay, register }: DayView): Problem | null {
  if (firstDay === null) return wholeRecord(message('cli.record-empty'));
  const figures = { first: { date: firstDay }, on: { date: on } };
  if (on < firstDay) return wholeRecord(message('cli.before-first-entry', figures));
  if (knownAt === null || register.day !== null) return null;
  return wholeRecord(message('cli.nothing-known-yet', { known: { instant: knownAt }, on: { date: on } }));
}

function wholeRecord(what: Problem['message']): Problem {
  return { entry: null, field: '', message: what };
}

function worldFrom({ issuer, on, knownAt, register, sources }: DayView): World {
  const entries: readonly Sourced[] = [...sources.weak].map(([id, standing]) => ({ id, source: { standing } }));
  return worldOf({ issuer, on, knownAt, register, entries });
}
