import type { Ratio } from './ratio.ts';

/**
 * A percentage as text, cut and never rounded up over a line: 9.999 % of something is `"9.99"`, not `"10.00"`.
 * `decimals` is the number of digits after the point.
 */
export function cutPercentage({ numerator, denominator }: Ratio, decimals: number): string {
  return place((numerator * 100n * 10n ** BigInt(decimals)) / denominator, decimals);
}

/** A percentage rounded half up once from the exact fraction, as published tables print it (policy A32). */
export function roundedPercentage({ numerator, denominator }: Ratio, decimals: number): string {
  const scaled = numerator * 100n * 10n ** BigInt(decimals);
  return place((2n * scaled + denominator) / (2n * denominator), decimals);
}

function place(scaled: bigint, decimals: number): string {
  if (decimals === 0) return `${scaled}`;
  const digits = `${scaled}`.padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
