/** An exact fraction in lowest terms; the denominator is always positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction `numerator / denominator` in lowest terms. Throws `RangeError` for a denominator of zero. */
export function ratio(numerator: bigint, denominator: bigint): Ratio {
  if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than zero');
  if (denominator < 0n) return ratio(-numerator, -denominator);
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(absolute(numerator), denominator);
  if (divisor === 1n) return { numerator, denominator };
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Nothing at all: 0/1. */
export const zero: Ratio = { numerator: 0n, denominator: 1n };

/** The whole: 1/1. */
export const whole: Ratio = { numerator: 1n, denominator: 1n };

const RATIO = /^(0|[1-9][0-9]{0,29})(?:\/([1-9][0-9]{0,29}))?$/;

/** Reads `"9/19"` or `"10"`; `null` when the text is neither. */
export function parseRatio(text: string): Ratio | null {
  const match = RATIO.exec(text);
  if (match === null) return null;
  return ratio(BigInt(match[1] as string), BigInt(match[2] ?? '1'));
}

/** Writes `"9/19"`, or `"10"` when the ratio is whole: the form of the file formats. */
export function formatRatio({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; by cross-multiplying, so exact. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return ratio(a.numerator + b.numerator, a.denominator);
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a - b`; may be negative. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The largest whole number not above `share` of `count`. `count` is not negative. */
export function floorOf(share: Ratio, count: bigint): bigint {
  return (share.numerator * count) / share.denominator;
}

/** The smallest whole number not below `share` of `count`. `count` is not negative. */
export function ceilingOf(share: Ratio, count: bigint): bigint {
  const product = share.numerator * count;
  return (product + share.denominator - 1n) / share.denominator;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) {
    if (larger <= exactAsNumber && smaller <= exactAsNumber)
      return BigInt(divisorOfNumbers(Number(larger), Number(smaller)));
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger === 0n ? 1n : larger;
}

/** Whole numbers up to here are exact as plain numbers, and so are their remainders. */
const exactAsNumber = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The same in plain numbers, several times faster, for two that are not above 2^53 − 1. The quotient comes out rounded, yet
 * never up to the next whole number, which is at least 1/smaller away and so further than rounding reaches.
 */
function divisorOfNumbers(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger - Math.floor(larger / smaller) * smaller];
  return larger;
}
