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
  ended: bigint;
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
    uncertain: 0n,
    endedUnknown: false,
  };
}

/** The holding of `holder`, made empty when there was none. */
export function holdingOf(shareClass: ShareClass, holder: string): Holding {
  const found = shareClass.holdings.get(holder);
  if (found !== undefined) return found;
  const empty: Holding = { shares: 0n, ended: 0n, uncertain: 0n, allEnded: false };
  shareClass.holdings.set(holder, empty);
  return empty;
}

/** Adds shares whose weight is alive to a holding; an unknown count stays unknown. */
export function addToHolding(shareClass: ShareClass, holder: string, shares: bigint): void {
  const holding = holdingOf(shareClass, holder);
  if (holding.shares === null) return;
  holding.shares += shares;
  shareClass.named += shares;
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
  if (holding === undefined || holding.shares === null) return { ended: 0n, uncertain: 0n };
  const ended = least(holding.ended, shares);
  const live = holding.shares - holding.ended - holding.uncertain;
  const beyondLive = shares - ended - live;
  const uncertain = beyondLive > 0n ? beyondLive : 0n;
  holding.shares -= shares;
  holding.ended -= ended;
  holding.uncertain -= uncertain;
  shareClass.named -= shares;
  shareClass.ended -= ended;
  shareClass.uncertain -= uncertain;
  return { ended, uncertain };
}

/** Ends the weight of up to `shares` of a holding that are not ended yet; of all of it when `shares` is left out. */
export function endWeightOf(shareClass: ShareClass, holder: string, shares?: bigint): void {
  const holding = holdingOf(shareClass, holder);
  if (holding.shares === null) {
    holding.allEnded ||= shares === undefined;
    shareClass.endedUnknown = true;
    return;
  }
  const alive = holding.shares - holding.ended;
  const ending = shares === undefined ? alive : least(shares, alive);
  const fromUncertain = least(holding.uncertain, ending);
  holding.ended += ending;
  holding.uncertain -= fromUncertain;
  shareClass.ended += ending;
  shareClass.uncertain -= fromUncertain;
  if (shares === undefined) holding.allEnded = true;
}

/** Marks up to `shares` live shares of a holding (all of them when left out) as open to a determination. */
export function doubtWeightOf(shareClass: ShareClass, holder: string, shares?: bigint): void {
  const holding = holdingOf(shareClass, holder);
  if (holding.shares === null) {
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
  const holding = holdingOf(shareClass, holder);
  const confirmed = shares === undefined ? holding.uncertain : least(shares, holding.uncertain);
  shareClass.uncertain -= confirmed;
  holding.uncertain -= confirmed;
}

/** Shares in issue of no named holder with a known count: `null` when the total is not known. */
export function unnamed(shareClass: ShareClass): bigint | null {
  return shareClass.inIssue === null ? null : shareClass.inIssue - shareClass.named;
}

/** Weighted shares that still carry their weight; none for a class without. */
export function liveWeight(shareClass: ShareClass): Bounds {
  if (!shareClass.weighted) return exactly(0n);
  if (shareClass.inIssue === null) return { low: 0n, high: null };
  const high = shareClass.inIssue - shareClass.ended;
  if (!shareClass.endedUnknown) return { low: high - shareClass.uncertain, high };
  const low = shareClass.named - shareClass.ended - shareClass.uncertain;
  return { low: low > 0n ? low : 0n, high };
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
