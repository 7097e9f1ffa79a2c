import { roundedPercentage } from '../numbers/percentage.ts';
import { addRatios, multiplyRatios, ratio, type Ratio, zero } from '../numbers/ratio.ts';
import type { PollMeeting } from './meeting.ts';
import type { ResultRow, Side } from './result.ts';
import { type Way, type Weighed, ways } from './weigh-class.ts';

/** How a meeting prints its percentages. */
export type Printing = Pick<PollMeeting, 'percentDecimals' | 'abstentions'>;

/** The decimals of the percentages that close to a hundred. */
const closingDecimals = 6;

/** One row of a result: its parts are of its own denominator, each rounded half up once from the exact fraction. */
export function resultRow(weighed: Weighed, { percentDecimals, abstentions }: Printing): ResultRow {
  const inside: readonly Way[] = abstentions === 'in-denominator' ? ways : ['for', 'against'];
  const shares = inside.reduce((sum, way) => sum + weighed[way].shares, 0n);
  const votes = inside.reduce((sum, way) => addRatios(sum, weighed[way].votes), zero);
  const closed = closingPercentages(
    inside.map((way) => weighed[way].votes),
    closingDecimals,
  );
  const side = (way: Way): Side => {
    const part = inside.includes(way) ? partOf(weighed[way].votes, votes) : null;
    const percent = part === null ? null : roundedPercentage(part, percentDecimals);
    return { ...weighed[way], part, percent, closing: part === null ? null : (closed[inside.indexOf(way)] ?? null) };
  };
  return { for: side('for'), against: side('against'), abstain: side('abstain'), total: { shares, votes } };
}

function partOf(votes: Ratio, all: Ratio): Ratio | null {
  if (all.numerator === 0n) return null;
  return multiplyRatios(votes, ratio(all.denominator, all.numerator));
}

/**
 * Percentages that add up to exactly a hundred: each is cut, and what is left in units of the last digit goes to the largest
 * remainders, the first of equal ones first. None for nothing.
 */
export function closingPercentages(votes: readonly Ratio[], decimals: number): readonly string[] {
  const all = votes.reduce(addRatios, zero);
  if (all.numerator === 0n) return [];
  const unit = 10n ** BigInt(decimals);
  const parts = votes.map((one, index) => {
    const { numerator, denominator } = partOf(one, all) ?? zero;
    const scaled = numerator * 100n * unit;
    return { index, cut: scaled / denominator, rest: ratio(scaled % denominator, denominator) };
  });
  let left = 100n * unit - parts.reduce((sum, { cut }) => sum + cut, 0n);
  const byRest = parts.toSorted((a, b) => orderOf(b.rest, a.rest) || a.index - b.index);
  const raised = new Set<number>();
  for (const { index } of byRest) {
    if (left === 0n) break;
    raised.add(index);
    left -= 1n;
  }
  return parts.map(({ index, cut }) =>
    roundedPercentage(ratio(cut + (raised.has(index) ? 1n : 0n), 100n * unit), decimals),
  );
}

function orderOf(a: Ratio, b: Ratio): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
