import { type Figure, formatRatio, ratio, type Ratio } from '@tenfold/kernel';
import type { BoundsJson } from './check.ts';

/** `"a/b"` or a whole number as a fraction. */
export function ratioFrom(text: string): Ratio {
  const [numerator = '', denominator = '1'] = text.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

/** Whether a figure is known. */
export function isExact({ low, high }: BoundsJson): boolean {
  return low === high;
}

/** Whether anything is known of a part: from nothing to all is no knowledge. */
export function saysSomething({ low, high }: BoundsJson): boolean {
  if (ratioFrom(low).numerator > 0n) return true;
  return high !== null && ratioFrom(high).numerator < ratioFrom(high).denominator;
}

/** A count that may be a fraction, as a figure of a sentence. */
export function countFigure(text: string): Figure {
  const count = ratioFrom(text);
  return count.denominator === 1n ? { shares: count.numerator } : { quote: formatRatio(count) };
}

/** A fraction as the whole number in it and what is left; `null` where nothing is. */
export function wholeAndRest({ numerator, denominator }: Ratio): {
  readonly whole: bigint;
  readonly rest: Ratio | null;
} {
  const left = numerator % denominator;
  return { whole: numerator / denominator, rest: left === 0n ? null : ratio(left, denominator) };
}

/** Where a proportion stands on an axis of percentages. For drawing only: a figure that is read is never a float. */
export function position(text: string): number {
  const { numerator, denominator } = ratioFrom(text);
  return Number((numerator * 100n * STEPS) / denominator) / Number(STEPS);
}

const STEPS = 1_000_000n;
