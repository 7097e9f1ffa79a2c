import { type Ratio, roundedPercentage } from '@tenfold/kernel';

/** So many digits after the point where nothing smaller is to be shown. */
const USUAL = 2;

/** So many are enough for every part of fewer than 10^30 shares. */
const MOST = 34;

/**
 * A percentage as the forms print it: rounded once, half up, from the exact fraction, to two digits after the point, or to so
 * many that two digits other than leading noughts are shown: `1.84`, `0.052`, `-0.17`. The forms prescribe no number.
 */
export function percentText(part: Ratio): string {
  if (part.numerator < 0n) return `-${percentText({ ...part, numerator: -part.numerator })}`;
  return roundedPercentage(part, decimalsFor(part));
}

/** How many digits after the point {@link percentText} shows. */
export function decimalsFor(part: Ratio): number {
  const size = part.numerator < 0n ? { ...part, numerator: -part.numerator } : part;
  if (size.numerator === 0n) return USUAL;
  let decimals = USUAL;
  while (decimals < MOST && significantDigits(roundedPercentage(size, decimals)) < 2) decimals += 1;
  return decimals;
}

function significantDigits(text: string): number {
  return text.replace('.', '').replace(/^0+/, '').length;
}
