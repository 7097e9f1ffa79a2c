import type { Bounds } from '../numbers/bounds.ts';
import type { Policies } from '../policy/policies.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { liveWeight, type ShareClass } from './share-class.ts';
import type { Reduction } from './reduction.ts';

/** A proportion as it was read off the counts, not brought to lowest terms: that is left to whoever shows it. */
export interface Proportion {
  readonly weighted: bigint;
  readonly total: bigint;
}

/** The policies that change what the ratchet remembers. */
export type RatchetPolicies = Pick<Policies, 'conversionDueOn' | 'treasuryInShareCount' | 'ratchetAfterConversion'>;

/**
 * The lowest proportion of weighted shares since listing (note to Rule 8A.13), under one set of policies. Where the live
 * weighted shares are known only within bounds, so is the ratchet: `low` follows the lower bound, `high` the upper.
 */
export interface Ratchet {
  readonly policies: RatchetPolicies;
  /** `null` until the proportion at listing is known. */
  high: Proportion | null;
  low: Proportion | null;
  /** The first proportion, and the day from which it counts. */
  baseline: { readonly proportion: Proportion; readonly on: PlainDate } | null;
  /** Something may have lowered the proportion since it was last looked at. */
  stale: boolean;
  /** Entries of this day that lowered the number of shares in this count. */
  readonly reducedBy: string[];
  /** The fall in shares that has not been answered by conversion yet. */
  open: Reduction | null;
  /** Falls that were answered after their day: breaches that were cured. */
  readonly late: Reduction[];
  /** The last fall that was answered on its day. */
  lastAnswered: Reduction | null;
}

export function newRatchet({ conversionDueOn, treasuryInShareCount, ratchetAfterConversion }: RatchetPolicies): Ratchet {
  return {
    policies: { conversionDueOn, treasuryInShareCount, ratchetAfterConversion },
    high: null,
    low: null,
    baseline: null,
    stale: false,
    reducedBy: [],
    open: null,
    late: [],
    lastAnswered: null,
  };
}

/** The number of shares that the proportion is taken of, under the ratchet's policies; `null` when it is not known. */
export function shareCount(classes: Iterable<ShareClass>, policies: RatchetPolicies): bigint | null {
  const withoutBoughtBack = policies.conversionDueOn === 'trade';
  const withoutTreasury = policies.conversionDueOn !== 'cancellation' || policies.treasuryInShareCount === 'left-out';
  let count = 0n;
  for (const { inIssue, treasury, boughtBack } of classes) {
    if (inIssue === null) return null;
    count += inIssue;
    if (withoutTreasury) {
      if (treasury === null) return null;
      count -= treasury;
    }
    if (withoutBoughtBack) count -= boughtBack;
  }
  return count;
}

/** Weighted shares of every class that still carry their weight. */
export function weightedAlive(classes: Iterable<ShareClass>): Bounds {
  let low = 0n;
  let high: bigint | null = 0n;
  for (const shareClass of classes) {
    if (!shareClass.weighted) continue;
    const live = liveWeight(shareClass);
    low += live.low;
    high = high === null || live.high === null ? null : high + live.high;
  }
  return { low, high };
}

/** The proportion as it stands, at the upper bound of what is alive; `null` when a total is not known. */
export function proportionNow(classes: ReadonlyMap<string, ShareClass>, policies: RatchetPolicies): Proportion | null {
  const total = shareCount(classes.values(), policies);
  const { high } = weightedAlive(classes.values());
  return total === null || total === 0n || high === null ? null : { weighted: high, total };
}

/** The proportion at both ends of what is alive; `null` when a total is not known. */
export function proportionAt(
  classes: ReadonlyMap<string, ShareClass>,
  policies: RatchetPolicies,
): { readonly low: Proportion; readonly high: Proportion } | null {
  const high = proportionNow(classes, policies);
  if (high === null) return null;
  return { high, low: { weighted: weightedAlive(classes.values()).low, total: high.total } };
}

/** Looks at the proportion as it stands and lowers the ratchet to it; it never rises. */
export function sample(ratchet: Ratchet, classes: ReadonlyMap<string, ShareClass>): void {
  ratchet.stale = false;
  if (ratchet.high === null || ratchet.low === null) return;
  const total = shareCount(classes.values(), ratchet.policies);
  const alive = weightedAlive(classes.values());
  if (total === null || total === 0n || alive.high === null) return;
  const high = { weighted: alive.high, total };
  const low = { weighted: alive.low, total };
  if (isBelow(high, ratchet.high)) ratchet.high = high;
  if (isBelow(low, ratchet.low)) ratchet.low = low;
}

/** Sets the ratchet to the proportion as it stands, when that is known. */
export function setBaseline(ratchet: Ratchet, classes: ReadonlyMap<string, ShareClass>, on: PlainDate): void {
  const total = shareCount(classes.values(), ratchet.policies);
  const alive = weightedAlive(classes.values());
  if (total === null || total === 0n || alive.high === null) return;
  ratchet.high = { weighted: alive.high, total };
  ratchet.low = { weighted: alive.low, total };
  ratchet.baseline = { proportion: ratchet.high, on };
}

/** Whether proportion `a` is below `b`, exactly. */
export function isBelow(a: Proportion, b: Proportion): boolean {
  return a.weighted * b.total < b.weighted * a.total;
}

/**
 * The smallest number of weighted shares that must be converted so that `weighted` of `total` is not above the ratchet:
 * W − ⌊P·N / D⌋, or none (Rules 8A.13 and 8A.15).
 */
export function smallestConversion({ weighted, total }: Proportion, ratchet: Proportion): bigint {
  const allowed = (ratchet.weighted * total) / ratchet.total;
  return weighted > allowed ? weighted - allowed : 0n;
}
