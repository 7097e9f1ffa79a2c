import type { Message } from '../finding/message.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Policies } from '../policy/policies.ts';
import type { Proportion } from '../register/ratchet.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';
import type { ConversionPart, ConversionSplit, Plan, PlannedStep } from './clearance.ts';
import type { RepeatDate } from './programme-dates.ts';

/** Many dated steps as their file states them: each by itself, or once for all its dates. */
export interface Programme extends Plan {
  readonly name: string | null;
  readonly repeats: readonly Repeat[];
}

/** How far the dates of a repeated step lie apart. */
export interface Interval {
  readonly count: number;
  readonly unit: 'month' | 'week' | 'trading day';
}

/** A step that is done again and again. */
export interface Repeat {
  /** The step as it is done on its first day. */
  readonly step: PlannedStep;
  readonly every: Interval;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Business days from a purchase to the cancellation of what was bought; `null` where the step says nothing of it. */
  readonly cancelledAfter: number | null;
}

/** Shares that a day moves, over all classes. */
export interface Moved {
  readonly boughtBack: bigint;
  readonly issued: bigint;
  readonly cancelled: bigint;
}

/** One day of a programme: what is done on it, and where the issuer stands at its end. */
export interface ProgrammeDay {
  readonly on: PlainDate;
  /** The steps of which something is done on this day, counted from 1 in the plan that was laid out. */
  readonly steps: readonly number[];
  readonly moved: Moved;
  /** The smallest conversion that the day asks for; `null` from the first day on that depends on a count not known. */
  readonly conversion: bigint | null;
  readonly parts: readonly ConversionPart[];
  /** The proportion of weighted shares at the end of the day, the conversion made, and what it may not rise above. */
  readonly proportion: Proportion | null;
  readonly ratchet: Proportion | null;
}

/** What one person converts in the whole of a programme, through one holder. */
export interface ProgrammePart {
  readonly person: string;
  readonly holder: string;
  readonly shareClass: string;
  readonly shares: bigint;
  /** Votes on an ordinary matter that he gives up; `null` where the votes of a share are not known. */
  readonly votesGivenUp: Ratio | null;
}

/** A programme carried through in one way: with the conversions that each day asks for under some policies. */
export interface ProgrammeCourse {
  readonly policies: Policies;
  readonly days: readonly ProgrammeDay[];
  /** The smallest conversions of all days, added up; `null` where one of them depends on a count not known. */
  readonly total: bigint | null;
  readonly parts: readonly ProgrammePart[];
  /** What speaks against the split, each once. */
  readonly warnings: readonly Message[];
  /** The issuer when all is done. */
  readonly after: World;
}

/** What a programme asks for, day by day, and what other ways of carrying it through would ask for. */
export interface PlannedProgramme {
  readonly name: string | null;
  readonly plan: Plan;
  readonly split: ConversionSplit;
  /** Dates that gave way to a business day. */
  readonly moved: readonly RepeatDate[];
  readonly before: World;
  /** Each day's conversion made on that day. */
  readonly byDay: ProgrammeCourse;
  /** `null` where a step could not be done so. All that is bought for cancellation cancelled on the last day on which something is, with one conversion. */
  readonly atTheEnd: ProgrammeCourse | null;
  /** Each day's conversion under the other reading of what counts as the measure after one. */
  readonly underOther: ProgrammeCourse | null;
}
