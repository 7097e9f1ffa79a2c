import { type Bounds, compareRatios, ratio, type Ratio, type RatioBounds, whole } from '@tenfold/kernel';
import { formatFraction, formatPercentage, formatWhole } from '../messages/format-number.ts';
import type { Say } from './words.ts';

/** A count or a proportion as a cell of a table says it: the figure, or that it is not known. */
export interface Told {
  readonly cell: string;
  /** The ends between which an unknown figure lies; `null` for one that is known, or of which nothing is. */
  readonly remark: string | null;
}

/** A whole number that is known, or not. */
export function tellCount(count: bigint | null, say: Say): Told {
  return count === null ? notKnown(say) : { cell: formatWhole(count), remark: null };
}

/** A whole number within bounds. */
export function tellBounds({ low, high }: Bounds, say: Say): Told {
  if (low === high) return tellCount(low, say);
  return between(formatWhole(low), high === null ? null : formatWhole(high), say);
}

/** Shares or votes within bounds, of `all` there are; a part of a vehicle's may be a fraction. */
export function tellShares({ low, high }: RatioBounds, say: Say, all: bigint | null = null): Told {
  if (high !== null && compareRatios(low, high) === 0) return { cell: formatFraction(low), remark: null };
  if (saysNothing({ low, high }, all === null ? null : ratio(all, 1n))) return notKnown(say);
  return between(formatFraction(low), high === null ? null : formatFraction(high), say);
}

/** A part of a whole as a cut percentage; `null` where there is no whole to take it of. */
export function tellPart(part: RatioBounds | null, say: Say): Told {
  if (part === null) return notKnown(say);
  const { low, high } = part;
  if (high !== null && compareRatios(low, high) === 0) return { cell: formatPercentage(low), remark: null };
  if (saysNothing(part, whole)) return notKnown(say);
  return between(
    formatPercentage(low),
    high === null || compareRatios(high, whole) > 0 ? null : formatPercentage(high),
    say,
  );
}

/** Bounds from nothing to all there is are no knowledge. */
function saysNothing({ low, high }: RatioBounds, all: Ratio | null): boolean {
  if (low.numerator > 0n) return false;
  return high === null || (all !== null && compareRatios(high, all) >= 0);
}

function notKnown(say: Say): Told {
  return { cell: say('check.not-known'), remark: null };
}

function between(low: string, high: string | null, say: Say): Told {
  const cell = say('check.not-known');
  if (high === null) return { cell, remark: say('check.at-least', { low: { quote: low } }) };
  return { cell, remark: say('check.between', { low: { quote: low }, high: { quote: high } }) };
}
