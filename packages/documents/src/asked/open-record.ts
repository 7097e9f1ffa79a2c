import {
  entriesAt,
  type Entry,
  fold,
  isCapitalEntry,
  type IssuerRecord,
  lacksAuthority,
  type Problem,
  type Register,
  type World,
  worldOf,
} from '@tenfold/kernel';
import type { SourceCount } from '../check/check.ts';
import type { Opened } from './opened.ts';
import { refuseTimes } from './refuse-times.ts';
import type { Times } from './times.ts';

/** A record opened on one day, with the entries in force then. */
export interface OpenedRecord extends Opened {
  readonly entries: readonly Entry[];
}

/** After every day that the format can write. */
const END_OF_TIME = '2199-12-31';

/**
 * Opens a record on a day: entries in force, register, world. Everything that the record can't mean is refused at once, also
 * where it lies after the day asked about.
 */
export function openRecord(
  record: IssuerRecord,
  times: Times,
): OpenedRecord | { readonly problems: readonly Problem[] } {
  const refusal = refuseTimes(record.entries, times);
  if (refusal !== null) return { problems: [refusal] };
  const entries = entriesAt(record.entries, times);
  const register = sound.has(record) ? fold(entries, record.policies).register : registerOf(record, entries);
  if (isProblems(register)) return { problems: register };
  const world = worldFrom(record, { register, entries, times });
  return {
    world,
    entries,
    sources: countSources(entries),
    worldOn: (on) => (on === times.on ? world : worldOn(record, { ...times, on })),
  };
}

function isProblems(found: Register | readonly Problem[]): found is readonly Problem[] {
  return Array.isArray(found);
}

/** Records that were looked at as a whole and hold nothing that can't be: asked about another day, they are not looked at again. */
const sound = new WeakSet<IssuerRecord>();

/** The register of the entries of a day, or what is wrong with the record as a whole; folded once where both are the same. */
function registerOf(record: IssuerRecord, entries: readonly Entry[]): Register | readonly Problem[] {
  const all = entriesAt(record.entries, { on: END_OF_TIME, knownAt: null });
  const whole = fold(all, record.policies);
  if (whole.problems.length > 0) return whole.problems;
  sound.add(record);
  return entries.length === all.length ? whole.register : fold(entries, record.policies).register;
}

function worldOn(record: IssuerRecord, times: Times): World {
  const entries = entriesAt(record.entries, times);
  const { register } = fold(entries, record.policies);
  return worldFrom(record, { register, entries, times });
}

function worldFrom(
  { issuer }: IssuerRecord,
  given: { readonly register: Register; readonly entries: readonly Entry[]; readonly times: Times },
): World {
  const { register, entries, times } = given;
  return worldOf({ issuer, on: times.on, knownAt: times.knownAt, register, entries });
}

function countSources(entries: readonly Entry[]): SourceCount {
  const count = { primary: 0, secondary: 0, assumed: 0, capital: 0, withoutAuthority: 0 };
  for (const entry of entries) {
    count[entry.source.standing] += 1;
    if (isCapitalEntry(entry)) count.capital += 1;
    if (lacksAuthority(entry)) count.withoutAuthority += 1;
  }
  return count;
}
