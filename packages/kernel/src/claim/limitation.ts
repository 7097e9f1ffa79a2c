import type { Reason, TextStatus } from '../finding/finding.ts';
import type { RuleVersion } from '../law/rule.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How the promise may be read for the time within which one can sue on it. */
export type LimitationReading = 'simple-contract' | 'deed';

/** The law’s years under each reading. */
export type LimitationYears = Readonly<Record<LimitationReading, number>>;

/** The law of the time within which one can sue: data of the rulebook, with how far its text was checked. */
export interface LimitationLaw {
  /** The ordinance and its chapter. */
  readonly title: string;
  readonly textStatus: TextStatus;
  readonly versions: readonly RuleVersion<LimitationYears>[];
  /** Keys of the catalogue: what no count of years decides. */
  readonly doubts: readonly string[];
}

/** One reading of when the time is over. Nothing is decided by it: it says when to have asked counsel. */
export interface LimitationWatch {
  readonly reading: LimitationReading;
  readonly years: number;
  /** The day from which this reading counts: the first of the breach; `null` where it is not known. */
  readonly counted: PlainDate | null;
  /** The last day under this reading. */
  readonly lastDay: PlainDate | null;
  /** Whether that day has passed on the day of the question; `null` where it is not known. */
  readonly passed: boolean | null;
  readonly why: Reason;
}
