import type { Bounds } from '../numbers/bounds.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type Ratchet, shareCount, smallestConversion, weightedAlive } from './ratchet.ts';
import type { ShareClass } from './share-class.ts';

/**
 * A fall in the number of shares that raised the proportion of weighted shares above the ratchet (Rule 8A.15), from the
 * day on which it happened to the day on which the proportion was back.
 */
export interface Reduction {
  readonly openedOn: PlainDate;
  /** The entries that lowered the number on that day, the first twenty of them. */
  readonly causes: readonly string[];
  /** Conversions needed in all, counted from the start of the first day. */
  required: Bounds;
  /** What of it had not been converted when the last day was closed. */
  left: Bounds;
  /** Live weighted shares of each person at the start of that day: what a split is measured by. */
  readonly shares: ReadonlyMap<string, Bounds>;
  /** Weighted shares alive at the start of that day. */
  readonly alive: Bounds;
  /** What each person has converted since. */
  readonly converted: Map<string, bigint>;
  readonly conversions: string[];
  /** What each person had converted when the first day was closed: later is late. */
  onTime: ReadonlyMap<string, bigint>;
  closedOn: PlainDate | null;
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
  classes: ReadonlyMap<string, ShareClass>,
  { policies, low, high }: Ratchet,
  converted: bigint,
): { readonly required: Bounds; readonly left: Bounds } | null {
  const total = shareCount(classes.values(), policies);
  const alive = weightedAlive(classes.values());
  if (low === null || high === null || total === null || alive.high === null) return null;
  const lowest = alive.low;
  const highest = alive.high;
  return {
    left: ordered(smallestConversion({ weighted: lowest, total }, low), smallestConversion({ weighted: highest, total }, high)),
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
  { policies, low, high }: Ratchet,
): { readonly boughtBack: bigint; readonly conversion: bigint | null } {
  let boughtBack = 0n;
  for (const shareClass of classes.values()) boughtBack += shareClass.boughtBack;
  if (boughtBack === 0n || policies.conversionDueOn === 'trade') return { boughtBack: 0n, conversion: 0n };
  const total = shareCount(classes.values(), policies);
  const alive = weightedAlive(classes.values());
  if (total === null || alive.high === null || low === null || high === null) return { boughtBack, conversion: null };
  const most = smallestConversion({ weighted: alive.high, total: total - boughtBack }, high);
  const least = smallestConversion({ weighted: alive.low, total: total - boughtBack }, low);
  return { boughtBack, conversion: most === least ? most : null };
}

function ordered(a: bigint, b: bigint): Bounds {
  return a < b ? { low: a, high: b } : { low: b, high: a };
}
