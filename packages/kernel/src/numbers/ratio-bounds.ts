import { addRatios, multiplyRatios, ratio, type Ratio, subtractRatios, whole, zero } from './ratio.ts';

/** A figure known to lie between two ends, both included; `high` is `null` when nothing bounds it. */
export interface RatioBounds {
  readonly low: Ratio;
  readonly high: Ratio | null;
}

/** Nothing at all, known exactly. */
export const nothing: RatioBounds = { low: zero, high: zero };

/** A count that is known, or that is not: then nothing is known of it but that it is no less than nothing. */
export function countBounds(low: bigint | null, high: bigint | null = low): RatioBounds {
  const least = ratio(low ?? 0n, 1n);
  if (high === low && low !== null) return high === 0n ? nothing : { low: least, high: least };
  return { low: least, high: high === null ? null : ratio(high, 1n) };
}

export function addRatioBounds(a: RatioBounds, b: RatioBounds): RatioBounds {
  if (a === nothing) return b;
  if (b === nothing) return a;
  const low = addRatios(a.low, b.low);
  if (isExact(a) && isExact(b)) return { low, high: low };
  return { low, high: a.high === null || b.high === null ? null : addRatios(a.high, b.high) };
}

/** One figure times another, neither below nothing; nothing of something that has no bound is still nothing. */
export function multiplyRatioBounds(a: RatioBounds, b: RatioBounds): RatioBounds {
  if (isNothing(a) || isNothing(b)) return nothing;
  const low = multiplyRatios(a.low, b.low);
  if (isExact(a) && isExact(b)) return { low, high: low };
  return { low, high: a.high === null || b.high === null ? null : multiplyRatios(a.high, b.high) };
}

/** Figures known exactly have one and the same ratio at both ends, so that it need not be worked out twice. */
function isExact({ low, high }: RatioBounds): boolean {
  return low === high;
}

function isNothing({ high }: RatioBounds): boolean {
  return high !== null && high.numerator === 0n;
}

/** What part of `all` the figure `part` is, at both ends of what is known; `null` of nothing at all. */
export function partWithin(part: RatioBounds, all: RatioBounds): RatioBounds | null {
  if (all.high !== null && all.high.numerator <= 0n) return null;
  const low = all.high === null ? zero : quotient(part.low, all.high);
  const isBounded = part.high !== null && all.low.numerator > 0n;
  return { low, high: isBounded ? quotient(part.high, all.low) : null };
}

/** What is left of the whole. */
export function remainder({ low, high }: RatioBounds): RatioBounds {
  return { low: high === null ? zero : subtractRatios(whole, high), high: subtractRatios(whole, low) };
}

function quotient(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}
