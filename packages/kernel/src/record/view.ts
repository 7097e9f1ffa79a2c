import { findKind } from '../register/entries/index.ts';
import type { Entry } from '../register/entry.ts';
import { epochMilliseconds, type Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** From when a record is looked at: the day it is asked about, and the moment whose knowledge counts (`null` for all). */
export interface ViewPoint {
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
}

/**
 * The entries that say how things stood on a day, as was known at a moment: those recorded by then that no other entry
 * recorded by then supersedes, and that took effect on the day or before. They come in the order of their days, those of
 * one day in the order of the file; who somebody is stands before all of them, whenever it was recorded. A correction takes effect on its own day; what it corrects is gone from every day. An
 * entry that was corrected does not come back when its correction is itself corrected or withdrawn: whoever wants it back
 * records it anew.
 *
 * Where nothing is left out and the days are in order, it is `entries` itself, so that a long ledger is not held twice.
 */
export function entriesAt(entries: readonly Entry[], { on, knownAt }: ViewPoint): readonly Entry[] {
  const known = knownAt === null ? Number.POSITIVE_INFINITY : epochMilliseconds(knownAt);
  const superseded = supersededAt(entries, known);
  const isSeen = (entry: Entry): boolean =>
    (standsAlways(entry) || (entry.recordedAt <= known && entry.effectiveOn <= on)) &&
    (superseded.size === 0 || !superseded.has(entry.id));
  const seen = entries.every(isSeen) ? entries : entries.filter(isSeen);
  return isInOrder(seen) ? seen : byDay(seen);
}

/** The ids of the entries that others, recorded at `known` or before, supersede. */
function supersededAt(entries: readonly Entry[], known: number): ReadonlySet<string> {
  const superseded = new Set<string>();
  for (const { supersedes, recordedAt } of entries) {
    if (supersedes !== null && recordedAt <= known) superseded.add(supersedes);
  }
  return superseded;
}

function isInOrder(entries: readonly Entry[]): boolean {
  let last = '';
  for (const entry of entries) {
    const place = placeOf(entry);
    if (place < last) return false;
    last = place;
  }
  return true;
}

function standsAlways({ kind }: Entry): boolean {
  return findKind(kind)?.stands === 'always';
}

/** Days compare as text, and what stands always comes before every day. */
function placeOf(entry: Entry): string {
  return standsAlways(entry) ? '' : entry.effectiveOn;
}

/** Entries of one day keep their order. There are few days, so sorting those costs less than sorting the entries. */
function byDay(entries: readonly Entry[]): readonly Entry[] {
  const days = new Map<PlainDate, Entry[]>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const day = days.get(place);
    if (day === undefined) days.set(place, [entry]);
    else day.push(entry);
  }
  const inOrder = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, day]) => day);
}
