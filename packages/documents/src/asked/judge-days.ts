import {
  applyEntry,
  assess,
  closeDay,
  emptyRegister,
  entriesAt,
  type Entry,
  type Finding,
  findKind,
  type Instant,
  type IssuerRecord,
  type PlainDate,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';

/** How an issuer stood at the end of a day on which something took effect. */
export interface JudgedDay {
  readonly day: PlainDate;
  /** The entries that took effect on it. */
  readonly entries: readonly Entry[];
  /** Only good until the next day is asked for: the register goes on. */
  readonly world: World;
  /** What every rule says; nothing of the days before `from`. */
  readonly findings: readonly Finding[] | null;
}

/** From which day on every rule is asked, and whose knowledge counts. */
export interface DaysAsked {
  readonly knownAt: Instant | null;
  readonly from: PlainDate;
}

/** After every day that the format can write. */
const END_OF_TIME = '2199-12-31';

/**
 * Goes through the days on which entries of a sound record took effect, one after the other, and judges each as a check on
 * that day would. The entries are folded once for all days; asked one by one, each day would cost all entries before it.
 */
export function* judgeDays(record: IssuerRecord, { knownAt, from }: DaysAsked): Generator<JudgedDay, void> {
  const entries = entriesAt(record.entries, { on: END_OF_TIME, knownAt });
  const register = emptyRegister(record.policies);
  // Who somebody is stands on every day, whenever it took effect.
  const [standing, others] = [entries.filter(standsAlways), entries.filter((entry) => !standsAlways(entry))];
  for (const entry of standing) applyEntry(register, entry, []);
  const applied = Map.groupBy(others, ({ effectiveOn }) => effectiveOn);
  const all = Map.groupBy(entries, ({ effectiveOn }) => effectiveOn);
  for (const day of [...all.keys()].toSorted()) {
    for (const entry of applied.get(day) ?? []) applyEntry(register, entry, []);
    closeDay(register);
    const world = worldOf({ issuer: record.issuer, on: day, knownAt, register, entries });
    yield { day, entries: all.get(day) ?? [], world, findings: day < from ? null : assess(world, rules) };
  }
}

function standsAlways({ kind }: Entry): boolean {
  return findKind(kind)?.stands === 'always';
}
