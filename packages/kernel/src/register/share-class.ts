import { type Bounds, exactly } from '../numbers/bounds.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Names } from './entry.ts';

/** What one named holder has of one class. `null` means that the count is not known. */
export interface Holding {
  shares: bigint | null;
  /** Of them, weighted shares whose weight has ended though they still stand in the class. */
  ended: bigint;
  /** Of them, weighted shares of which only the Exchange can say whether their weight goes on. */
  uncertain: bigint;
  /** The weight of all of them has ended; it matters where the count is not known. */
  allEnded: boolean;
}

/** One class of shares with its totals; `null` means that a total is not known. */
export interface ShareClass {
  readonly id: string;
  readonly names: Names | null;
  readonly createdBy: string;
  votesPerShare: Ratio | null;
  readonly weighted: boolean;
  listed: boolean;
  /** In issue: treasury shares and shares bought back but not cancelled are still in it. */
  inIssue: bigint | null;
  treasury: bigint | null;
  /** Bought back for cancellation and not cancelled. */
  boughtBack: bigint;
  /** Of the treasury shares, those bought back for treasury whose move has not been recorded as such. */
  arriving: bigint;
  /** The known shares of the named holders, added up. */
  named: bigint;
  readonly holdings: Map<string, Holding>;
  /** Weighted shares whose weight has ended though they still stand in the class. */
  ended: bigint;
  /** Of them, those in no named holder's name: what passed to `others`. */
  endedUnnamed: bigint;
  uncertain: bigint;
  /** The weight of somebody's shares has ended whose count is not known. */
  endedUnknown: boolean;
}

export function newShareClass(
  given: Pick<ShareClass, 'id' | 'names' | 'createdBy' | 'votesPerShare' | 'weighted' | 'listed'>,
): ShareClass {
  return {
    ...given,
    inIssue: 0n,
    treasury: 0n,
    boughtBack: 0n,
    arriving: 0n,
    named: 0n,
    holdings: new Map(),
    ended: 0n,
    endedUnnamed: 0n,
    uncertain: 0n,
    endedUnknown: false,
  };
}

/** The holder's name that stands for everybody who is not named. */
export const others = 'others';

/** The holding of `holder`, made empty when there was none. */
function holdingOf(shareClass: ShareClass, holder: string): Holding {
  const found = shareClass.holdings.get(holder);
  if (found !== undefined) return found;
  const empty: Holding = { shares: 0n, ended: 0n, uncertain: 0n, allEnded: false };
  shareClass.holdings.set(holder, empty);
  return empty;
}

/** Adds shares whose weight is alive to a holding; an unknown count stays unknown, and `others` need no row. */
export function addToHolding(shareClass: ShareClass, holder: string, shares: bigint): void {
  if (holder === others && !shareClass.holdings.has(others)) return;
  const holding = holdingOf(shareClass, holder);
  if (holding.shares === null) return;
  holding.shares += shares;
  shareClass.named += shares;
  if (shares > 0n) holding.allEnded = false;
}

/** An unknown number of shares came to a holding, so that what is in it is not known any more. */
export function addUnknownToHolding(shareClass: ShareClass, holder: string): void {
  if (holder === others && !shareClass.holdings.has(others)) return;
  const holding = holdingOf(shareClass, holder);
  shareClass.named -= holding.shares ?? 0n;
  holding.shares = null;
}

/**
 * Takes shares out of a holding, those whose weight has ended first. The caller has checked that there are enough.
 * Gives how many of the shares taken had ended and how many were uncertain.
 */
export function takeFromHolding(
  shareClass: ShareClass,
  holder: string,
  shares: bigint,
): { readonly ended: bigint; readonly uncertain: bigint } {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined) {
    const endedFirst = holder === others ? shares : beyondUnnamed(shareClass, shares);
    return { ended: takeEndedUnnamed(shareClass, endedFirst), uncertain: 0n };
  }
  if (holding.shares === null) return { ended: 0n, uncertain: 0n };
  const ended = least(holding.ended, shares);
  const live = holding.shares - holding.ended - holding.uncertain;
  const uncertain = atLeastNothing(shares - ended - live);
  holding.shares -= shares;
  holding.ended -= ended;
  holding.uncertain -= uncertain;
  shareClass.named -= shares;
  shareClass.ended -= ended;
  shareClass.uncertain -= uncertain;
  return { ended, uncertain };
}

/**
 * Shares in nobody's name turn out to be somebody's: gives how many of them can only be such as had passed to others, so
 * that their weight has ended.
 */
export function endedOnceNamed(shareClass: ShareClass, shares: bigint): bigint {
  return takeEndedUnnamed(shareClass, beyondUnnamed(shareClass, shares));
}

/** A total stated anew can be too small for all that had passed to others: what there is no room for is not there any more. */
export function forgetEndedBeyondTotal(shareClass: ShareClass): void {
  takeEndedUnnamed(shareClass, beyondUnnamed(shareClass, 0n));
}

/** How many of so many shares in nobody's name can only be such as had passed to others. */
function beyondUnnamed(shareClass: ShareClass, shares: bigint): bigint {
  const rest = unnamed(shareClass);
  return rest === null ? 0n : atLeastNothing(shares - rest);
}

function takeEndedUnnamed(shareClass: ShareClass, atMost: bigint): bigint {
  const ended = least(shareClass.endedUnnamed, atMost);
  shareClass.endedUnnamed -= ended;
  shareClass.ended -= ended;
  return ended;
}

/**
 * Ends the weight of up to `shares` of a holding, of all of it when left out: of those that are surely alive first, for
 * what is in doubt is left to a determination.
 */
export function endWeightOf(shareClass: ShareClass, holder: string, shares?: bigint): void {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined) {
    endUnnamedWeight(shareClass, shares ?? 0n);
    return;
  }
  if (holding.shares === null) {
    holding.allEnded ||= shares === undefined;
    shareClass.endedUnknown = true;
    return;
  }
  const alive = holding.shares - holding.ended;
  const ending = shares === undefined ? alive : least(shares, alive);
  endCounted(shareClass, holding, { ending, ofDoubted: atLeastNothing(ending - (alive - holding.uncertain)) });
  holding.allEnded ||= shares === undefined;
}

/** Ends the weight of up to `shares` of a holding that are in doubt, as a determination does. */
export function endDoubtedWeightOf(shareClass: ShareClass, holder: string, shares: bigint): void {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined) return;
  const ending = least(shares, holding.uncertain);
  endCounted(shareClass, holding, { ending, ofDoubted: ending });
}

function endCounted(
  shareClass: ShareClass,
  holding: Holding,
  { ending, ofDoubted }: { readonly ending: bigint; readonly ofDoubted: bigint },
): void {
  holding.ended += ending;
  holding.uncertain -= ofDoubted;
  shareClass.ended += ending;
  shareClass.uncertain -= ofDoubted;
}

function endUnnamedWeight(shareClass: ShareClass, shares: bigint): void {
  const rest = unnamed(shareClass);
  const ending = rest === null ? shares : least(shares, rest);
  shareClass.endedUnnamed += ending;
  shareClass.ended += ending;
}

/** Marks up to `shares` live shares of a holding (all of them when left out) as open to a determination. */
export function doubtWeightOf(shareClass: ShareClass, holder: string, shares?: bigint): void {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined || holding.shares === null) {
    shareClass.endedUnknown = true;
    return;
  }
  const live = holding.shares - holding.ended - holding.uncertain;
  const doubted = shares === undefined ? live : least(shares, live);
  holding.uncertain += doubted;
  shareClass.uncertain += doubted;
}

/** Clears the doubt over up to `shares` of a holding, over all of it when left out: their weight goes on. */
export function confirmWeightOf(shareClass: ShareClass, holder: string, shares?: bigint): void {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined) return;
  const confirmed = shares === undefined ? holding.uncertain : least(shares, holding.uncertain);
  shareClass.uncertain -= confirmed;
  holding.uncertain -= confirmed;
}

/** Shares that the issuer itself holds, in treasury or bought back and not cancelled, as far as they are known. */
export function ownShares({ treasury, boughtBack }: Pick<ShareClass, 'treasury' | 'boughtBack'>): bigint {
  return (treasury ?? 0n) + boughtBack;
}

/**
 * Shares that can be anybody's of whom no count is known: neither in the name of a holder with a known count, nor the
 * issuer's own, nor passed to others with their weight. `null` when the total is not known.
 */
export function unnamed(shareClass: ShareClass): bigint | null {
  const { inIssue, named, endedUnnamed } = shareClass;
  return inIssue === null ? null : inIssue - named - ownShares(shareClass) - endedUnnamed;
}

/** Weighted shares that carry their weight, which the issuer's own never do; none for a class without. */
export function liveWeight(shareClass: ShareClass): Bounds {
  const { weighted, inIssue, treasury, named, ended, endedUnnamed, uncertain, endedUnknown } = shareClass;
  if (!weighted) return exactly(0n);
  if (inIssue === null) return { low: 0n, high: null };
  const high = inIssue - ownShares(shareClass) - ended;
  if (!endedUnknown && treasury !== null) return { low: high - uncertain, high };
  return { low: atLeastNothing(named - (ended - endedUnnamed) - uncertain), high };
}

/** What a named holder has: exact where it is known, else between nothing and all that nobody else is known to have. */
export function holdingBounds(shareClass: ShareClass, holder: string): Bounds {
  const holding = shareClass.holdings.get(holder);
  if (holding === undefined) return exactly(0n);
  return holding.shares === null ? { low: 0n, high: unnamed(shareClass) } : exactly(holding.shares);
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function atLeastNothing(count: bigint): bigint {
  return count > 0n ? count : 0n;
}
