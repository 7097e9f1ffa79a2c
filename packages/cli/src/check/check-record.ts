import { type Check, type Language, readingVersion, type SourceCount } from '@tenfold/documents';
import {
  assess,
  differencesOf,
  entriesAt,
  type Entry,
  fold,
  type Instrument,
  type IssuerRecord,
  livingUndertakings,
  type PlainDate,
  type Problem,
  type Register,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { promisedInUndertaking, rules } from '@tenfold/rulebook';
import { refuseTimes } from './refuse-times.ts';
import type { Times } from './times.ts';

/** An issuer's record opened on one day: its world, and how to come to the world of another. */
export interface Opened {
  readonly world: World;
  readonly entries: readonly Entry[];
  worldOn(day: PlainDate): World;
}

/** How an opened record is to be judged. */
export interface CheckAsked {
  readonly times: Times;
  /** The language of the sentences that stand in where no paper was read in. */
  readonly language: Language;
  /** Papers read in for this question, by the beneficiary's id. */
  readonly papers: ReadonlyMap<string, Instrument>;
}

/** After every day that the format can write. */
const END_OF_TIME = '2199-12-31';

/**
 * Opens a record on a day: entries in force, register, world. Everything that the record can't mean is refused at once, also
 * where it lies after the day asked about.
 */
export function openRecord(record: IssuerRecord, times: Times): Opened | { readonly problems: readonly Problem[] } {
  const refusal = refuseTimes(record.entries, times);
  if (refusal !== null) return { problems: [refusal] };
  const all = entriesAt(record.entries, { on: END_OF_TIME, knownAt: null });
  const whole = fold(all, record.policies);
  if (whole.problems.length > 0) return { problems: whole.problems };
  const entries = entriesAt(record.entries, times);
  const register = entries.length === all.length ? whole.register : fold(entries, record.policies).register;
  const world = worldFrom(record, { register, entries, times });
  return { world, entries, worldOn: (on) => (on === times.on ? world : worldOn(record, { ...times, on })) };
}

/** Judges an opened record: every rule, every promise, every published figure. */
export function checkOpened(
  { world, entries, worldOn: worldOnDay }: Opened,
  { times, language, papers }: CheckAsked,
): Check {
  takePapers(world.register, papers);
  const findings = assess(world, rules);
  return {
    world,
    rules,
    findings,
    undertakings: livingUndertakings({
      world,
      findings,
      readingVersion: readingVersion(language),
      promised: promisedInUndertaking,
      papers,
    }),
    compared: differencesOf({ published: world.register.published, worldOn: worldOnDay }),
    sources: countSources(entries),
    isAhead: times.on > times.today,
    only: { person: null, provision: null },
  };
}

/** Puts the papers read in for this question where the record would have them, so that every rule judges the same text. */
function takePapers({ undertakings }: Register, papers: CheckAsked['papers']): void {
  for (const [id, undertaking] of undertakings) {
    const instrument = papers.get(undertaking.beneficiary);
    if (instrument !== undefined) undertakings.set(id, { ...undertaking, instrument });
  }
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
  const count = { primary: 0, secondary: 0, assumed: 0 };
  for (const { source } of entries) count[source.standing] += 1;
  return count;
}
