import { ceilingOf, compareRatios, type Ratio } from '../numbers/ratio.ts';
import type { World } from '../world/world.ts';
import type { MemberHolding } from './entitlement.ts';

/** What Rule 8A.23 says of the stake that shareholders need for a meeting. */
export interface RequisitionLaw {
  /** The largest stake that the articles may ask for. */
  readonly most: Ratio;
}

/** Whether some shareholders have enough shares to have a meeting called. */
export interface Requisition {
  readonly holdings: readonly MemberHolding[];
  /** Their shares, each one vote whatever it carries. */
  readonly held: bigint;
  /** All shares that vote, each one vote: treasury shares and those bought back are out; `null` where not known. */
  readonly base: bigint | null;
  /** What the articles ask for; `null` where no entry says. */
  readonly articles: { readonly stake: Ratio; readonly entry: string } | null;
  /** The stake that decides: that of the articles where it is not above the law's, else the law's. */
  readonly stake: Ratio;
  readonly isArticlesTooHigh: boolean;
  /** The fewest shares that are enough. */
  readonly needed: bigint | null;
  readonly isEnough: boolean | null;
}

/** Holds a request of shareholders against Rule 8A.23 on the day of `world`. */
export function requisitionOf(
  { register, capital }: Pick<World, 'register' | 'capital'>,
  holdings: readonly MemberHolding[],
  { most }: RequisitionLaw,
): Requisition {
  const stated = register.articles.findLast(({ requisitionThreshold }) => requisitionThreshold !== null);
  const articles =
    stated === undefined || stated.requisitionThreshold === null
      ? null
      : { stake: stated.requisitionThreshold, entry: stated.entry };
  const isArticlesTooHigh = articles !== null && compareRatios(articles.stake, most) === 1;
  const stake = articles === null || isArticlesTooHigh ? most : articles.stake;
  const base = capital.classes.reduce<bigint | null>(
    (sum, { voting }) => (sum === null || voting === null ? null : sum + voting),
    0n,
  );
  const held = holdings.reduce((sum, { shares }) => sum + shares, 0n);
  const needed = base === null ? null : ceilingOf(stake, base);
  return {
    holdings,
    held,
    base,
    articles,
    stake,
    isArticlesTooHigh,
    needed,
    isEnough: needed === null ? null : held >= needed,
  };
}
