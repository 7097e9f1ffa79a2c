import { type Bounds, known } from '../numbers/bounds.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { PlainDate } from '../time/plain-date.ts';
import {
  countsBoughtBack,
  type Counts,
  countsOf,
  countUnder,
  type Ratchet,
  smallestConversion,
  weightedUnder,
} from './ratchet.ts';
import type { ShareClass } from './share-class.ts';

/**
 * A fall in the number of shares that raised the proportion of weighted shares above the ratchet (Rule 8A.15), from the
 * day on which it happened to the day on which the proportion was back.
 */
export interface Reduction {
  readonly openedOn: PlainDate;
  /** The entries that lowered the number on the days of its stages, the first twenty of each day. */
  readonly causes: string[];
  /** Conversions needed in all, counted from the start of the first day. */
  required: Bounds;
  /** What of it had not been converted when the last day was closed. */
  left: Bounds;
  /** Live weighted shares of each person at the start of that day. */
  readonly shares: ReadonlyMap<string, Bounds>;
  /** Weighted shares alive at the start of that day. */
  readonly alive: Bounds;
  /** What each person has converted since. */
  readonly converted: Map<string, bigint>;
  /** The last day on which each person did. */
  readonly lastConverted: Map<string, PlainDate>;
  readonly conversions: string[];
  /** The days on which shares fell: the first, and those on which they fell again before all had been converted. */
  readonly stages: ReductionStage[];
  closedOn: PlainDate | null;
}

/**
 * How things stood at the end of a day on which shares fell: what was not converted then is late. Its counts are shares of
 * that day; a split since then changes none of them.
 */
export interface ReductionStage {
  readonly on: PlainDate;
  /** How many shares of today one share of that day has become. */
  readonly multiple: Ratio;
  /** Conversions needed in all since the start of the first day. */
  readonly required: Bounds;
  /** What each person had converted since. */
  readonly converted: ReadonlyMap<string, bigint>;
  /** Live weighted shares at the start of the first day of those who had not lost their weight: what a split is measured by. */
  readonly shares: ReadonlyMap<string, Bounds>;
  readonly alive: Bounds;
}

/** All that has been converted since a reduction. */
export function convertedSince({ converted }: { readonly converted: ReadonlyMap<string, bigint> }): bigint {
  let sum = 0n;
  for (const shares of converted.values()) sum += shares;
  return sum;
}

/**
 * The conversions that the proportion of today asks for, in all since `converted` were made and still left, each at both
 * ends of what is known; `null` when a total is not known.
 */
export function conversionNeeded(
  counts: Counts,
  { policies, low, high }: Ratchet,
  converted: bigint,
): { readonly required: Bounds; readonly left: Bounds } | null {
  const total = countUnder(counts.totals, policies);
  const { low: lowest, high: highest } = weightedUnder(counts, policies);
  if (low === null || high === null || total === null || highest === null) return null;
  return {
    left: ordered(
      smallestConversion({ weighted: lowest, total }, low),
      smallestConversion({ weighted: highest, total }, high),
    ),
    required: ordered(
      smallestConversion({ weighted: lowest + converted, total }, low),
      smallestConversion({ weighted: highest + converted, total }, high),
    ),
  };
}

/**
 * What would have to be converted if all shares that are bought back and not cancelled were cancelled at once; the
 * conversion is `null` where it depends on a figure that is not known.
 */
export function pendingConversion(
  { classes }: { readonly classes: ReadonlyMap<string, ShareClass> },
  ratchet: Ratchet,
): { readonly boughtBack: bigint; readonly conversion: bigint | null } {
  const counts = countsOf(classes);
  const { boughtBack } = counts.totals;
  if (boughtBack === 0n || !countsBoughtBack(ratchet.policies)) return { boughtBack: 0n, conversion: 0n };
  const needed = conversionNeeded(cancelled(counts), ratchet, 0n);
  return { boughtBack, conversion: needed === null ? null : known(needed.left) };
}

/** The counts as they would be without the shares that are bought back. */
function cancelled({ totals, alive, own }: Counts): Counts {
  const { inIssue, treasury, boughtBack } = totals;
  return {
    totals: { inIssue: inIssue === null ? null : inIssue - boughtBack, treasury, boughtBack: 0n },
    alive,
    own: { treasury: own.treasury, boughtBack: 0n },
  };
}

function ordered(a: bigint, b: bigint): Bounds {
  return a < b ? { low: a, high: b } : { low: b, high: a };
}
