import { cutPercentage, type Ratio } from '@tenfold/kernel';

/** A whole number in groups of three, `1,442,852`; the three languages write it alike. */
export function formatWhole(number: bigint): string {
  return `${number}`.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A fraction in lowest terms, `9/19`, or a whole number where it is one. */
export function formatFraction({ numerator, denominator }: Ratio): string {
  if (denominator === 1n) return formatWhole(numerator);
  return `${formatWhole(numerator)}/${formatWhole(denominator)}`;
}

/**
 * A percentage, cut: `10%` says that it is exactly so, `10.00%` that something was cut away, and what is not nothing never
 * shows as nothing.
 */
export function formatPercentage(part: Ratio): string {
  if (part.numerator < 0n) return `−${formatPercentage({ ...part, numerator: -part.numerator })}`;
  if ((part.numerator * 100n) % part.denominator === 0n) return `${cutPercentage(part, 0)}%`;
  let decimals = 2;
  while (/^[0.]*$/.test(cutPercentage(part, decimals))) decimals += 1;
  return `${group(cutPercentage(part, decimals))}%`;
}

function group(decimal: string): string {
  const [whole = '', rest = ''] = decimal.split('.');
  return `${formatWhole(BigInt(whole))}.${rest}`;
}
