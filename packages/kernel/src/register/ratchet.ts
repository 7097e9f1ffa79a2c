import { addBounds, type Bounds, exactly } from '../numbers/bounds.ts';
import type { Policies } from '../policy/policies.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { liveWeight, type ShareClass } from './share-class.ts';
import type { Reduction } from './reduction.ts';

/** A proportion as it was read off the counts, not brought to lowest terms: that is left to whoever shows it. */
export interface Proportion {
  readonly weighted: bigint;
  readonly total: bigint;
}

/** A proportion at both ends of what is known. */
export interface Proportions {
  readonly low: Proportion;
  readonly high: Proportion;
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

export function newRatchet({
  conversionDueOn,
  treasuryInShareCount,
  ratchetAfterConversion,
}: RatchetPolicies): Ratchet {
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

/** What stands in all classes together; `null` where that of one class is not known. */
export interface Totals {
  readonly inIssue: bigint | null;
  readonly treasury: bigint | null;
  readonly boughtBack: bigint;
}

/** Adds up the classes, once for all the ways of counting. */
export function totalsOf(classes: Iterable<ShareClass>): Totals {
  let inIssue: bigint | null = 0n;
  let treasury: bigint | null = 0n;
  let boughtBack = 0n;
  for (const shareClass of classes) {
    inIssue = inIssue === null || shareClass.inIssue === null ? null : inIssue + shareClass.inIssue;
    treasury = treasury === null || shareClass.treasury === null ? null : treasury + shareClass.treasury;
    boughtBack += shareClass.boughtBack;
  }
  return { inIssue, treasury, boughtBack };
}

/** What the proportion is read off, added up over the classes once for all the ways of counting. */
export interface Counts {
  readonly totals: Totals;
  /** Weighted shares that carry their weight. */
  readonly alive: Bounds;
  /** The issuer's own shares of the weighted classes. */
  readonly own: { readonly treasury: bigint; readonly boughtBack: bigint };
}

export function countsOf(classes: ReadonlyMap<string, ShareClass>): Counts {
  let own = { treasury: 0n, boughtBack: 0n };
  for (const { weighted, treasury, boughtBack } of classes.values()) {
    if (!weighted) continue;
    own = { treasury: own.treasury + (treasury ?? 0n), boughtBack: own.boughtBack + boughtBack };
  }
  return { totals: totalsOf(classes.values()), alive: weightedAlive(classes.values()), own };
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

/** The number of shares that the proportion is taken of, under the ratchet's policies; `null` when it is not known. */
export function shareCount(classes: Iterable<ShareClass>, policies: RatchetPolicies): bigint | null {
  return countUnder(totalsOf(classes), policies);
}

/** The same from totals that are added up already. */
export function countUnder({ inIssue, treasury, boughtBack }: Totals, policies: RatchetPolicies): bigint | null {
  if (inIssue === null || (treasury === null && !countsTreasury(policies))) return null;
  const withoutTreasury = countsTreasury(policies) ? inIssue : inIssue - (treasury ?? 0n);
  return countsBoughtBack(policies) ? withoutTreasury : withoutTreasury - boughtBack;
}

/**
 * The weighted shares of the proportion: those alive, and the issuer's own for as long as they stand in the number of all
 * shares. So a weighted share that is bought back leaves both numbers at once.
 */
export function weightedUnder({ alive, own }: Counts, policies: RatchetPolicies): Bounds {
  const counted = (countsTreasury(policies) ? own.treasury : 0n) + (countsBoughtBack(policies) ? own.boughtBack : 0n);
  return counted === 0n ? alive : addBounds(alive, exactly(counted));
}

/** Whether treasury shares stand in the number of shares. */
export function countsTreasury({ conversionDueOn, treasuryInShareCount }: RatchetPolicies): boolean {
  return conversionDueOn === 'cancellation' && treasuryInShareCount === 'counted';
}

/** Whether shares that were bought back and are not cancelled stand in the number of shares. */
export function countsBoughtBack({ conversionDueOn }: RatchetPolicies): boolean {
  return conversionDueOn !== 'trade';
}

/** The proportion as it stands, at the upper bound of what is alive; `null` when a total is not known. */
export function proportionNow(classes: ReadonlyMap<string, ShareClass>, policies: RatchetPolicies): Proportion | null {
  return proportionAt(classes, policies)?.high ?? null;
}

/** The proportion at both ends of what is alive; `null` when a total is not known. */
export function proportionAt(classes: ReadonlyMap<string, ShareClass>, policies: RatchetPolicies): Proportions | null {
  return proportionsUnder(countsOf(classes), policies);
}

function proportionsUnder(counts: Counts, policies: RatchetPolicies, added = 0n): Proportions | null {
  const total = countUnder(counts.totals, policies);
  const { low, high } = weightedUnder(counts, policies);
  if (total === null || total === 0n || high === null) return null;
  return { low: { weighted: low + added, total }, high: { weighted: high + added, total } };
}

/**
 * Looks at the proportion as it stands, were `added` weighted shares alive besides, and lowers the ratchet to it; it never
 * rises.
 */
export function sample(ratchet: Ratchet, counts: Counts, added = 0n): void {
  ratchet.stale = false;
  if (ratchet.high === null || ratchet.low === null) return;
  const now = proportionsUnder(counts, ratchet.policies, added);
  if (now === null) return;
  if (isBelow(now.high, ratchet.high)) ratchet.high = now.high;
  if (isBelow(now.low, ratchet.low)) ratchet.low = now.low;
}

/** Sets the ratchet to the proportion as it stands, when that is known. */
export function setBaseline(ratchet: Ratchet, counts: Counts, on: PlainDate): void {
  const now = proportionsUnder(counts, ratchet.policies);
  if (now === null) return;
  ratchet.high = now.high;
  ratchet.low = now.low;
  ratchet.baseline = { proportion: now.high, on };
  ratchet.stale = false;
}

/** Whether proportion `a` is below `b`, exactly. */
export function isBelow(a: Proportion, b: Proportion): boolean {
  // When shares of other classes are issued, only the total has changed: no need for long products.
  if (a.weighted === b.weighted) return a.total > b.total && a.weighted > 0n;
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
