import { reason } from '../finding/finding.ts';
import { type RuleVersion, versionIn } from '../law/rule.ts';
import { addDays, isPlainDate, type PlainDate } from '../time/plain-date.ts';
import type { PromiseBasis } from '../register/promise.ts';
import type { LimitationLaw, LimitationReading, LimitationWatch, LimitationYears } from './limitation.ts';

/** What a watch is counted from. */
export interface WatchGiven {
  /** The day of the question. */
  readonly on: PlainDate;
  /** The first day of the breach; `null` where it is not known. */
  readonly from: PlainDate | null;
  readonly basis: PromiseBasis | null;
  /** The entries that the first day was read from. */
  readonly entries: readonly string[];
}

/**
 * When the time to sue is over under each reading of the promise, the one that its basis suggests first. Counted so as to be
 * early rather than late: from the first day of the breach, and up to the day before the anniversary.
 */
export function limitationOf(law: LimitationLaw, given: WatchGiven): readonly LimitationWatch[] {
  const version = versionIn(law.versions, given.from ?? given.on) ?? law.versions[0];
  if (version === undefined) return [];
  const readings: readonly LimitationReading[] =
    given.basis === 'deed' ? ['deed', 'simple-contract'] : ['simple-contract', 'deed'];
  return readings.map((reading) => watch(version, reading, given));
}

/** Whether no reading leaves a day on which one could still sue. */
export function isOver(watches: readonly LimitationWatch[]): boolean {
  return watches.length > 0 && watches.every(({ passed }) => passed === true);
}

function watch(
  { parameters }: RuleVersion<LimitationYears>,
  reading: LimitationReading,
  { on, from, entries }: WatchGiven,
): LimitationWatch {
  const years = parameters[reading];
  const lastDay = from === null ? null : dayBeforeAnniversary(from, years);
  const figures = { years: { number: BigInt(years) } };
  const why =
    from === null || lastDay === null
      ? reason(`claim.limitation-${reading}-unknown`, figures, entries)
      : reason(`claim.limitation-${reading}`, { ...figures, from: { date: from }, last: { date: lastDay } }, entries);
  return { reading, years, counted: from, lastDay, passed: lastDay === null ? null : lastDay < on, why };
}

/** `null` beyond the years that a day can be written in. */
function dayBeforeAnniversary(from: PlainDate, years: number): PlainDate | null {
  const year = `${Number(from.slice(0, 4)) + years}`;
  const same = `${year}${from.slice(4)}`;
  const anniversary = isPlainDate(same) ? same : `${year}-02-28`;
  return isPlainDate(anniversary) ? addDays(anniversary, -1) : null;
}
