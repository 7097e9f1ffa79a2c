import { ratio, type Ratio } from '@tenfold/kernel';

/** A draw without putting back: of how many, how many of them are wrong, and how many are drawn. */
export interface ChanceAsked {
  readonly of: number;
  readonly wrong: number;
  readonly drawn: number;
}

/**
 * The chance that none of the wrong ones is among those that are drawn: of all ways to draw, those that take none of them. It is
 * (of − wrong choose drawn) / (of choose drawn), as an exact fraction.
 */
export function chanceToMiss({ of, wrong, drawn }: ChanceAsked): Ratio {
  if (wrong > of || drawn > of) throw new RangeError('more than there are');
  // Both ways of saying it are the same number; the one with fewer factors is made.
  const [fewer, others] = wrong < drawn ? [wrong, drawn] : [drawn, wrong];
  if (fewer + others > of) return ratio(0n, 1n);
  let [numerator, denominator] = [1n, 1n];
  for (let nth = 0; nth < fewer; nth += 1) {
    numerator *= BigInt(of - others - nth);
    denominator *= BigInt(of - nth);
  }
  return ratio(numerator, denominator);
}
