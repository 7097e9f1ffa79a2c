import { compareRatios } from '../numbers/ratio.ts';
import type { ResolutionResult } from './result.ts';

/** How a resolution that competes for seats with others came out. */
export type Elected = 'elected' | 'not-elected' | 'undecided';

/**
 * Who wins the seats of a contest: of those who carry, the ones with the most votes for. Where the last seat is tied between
 * more than there is room for, nobody can say but the meeting: they are undecided.
 */
export function electedOf(
  contenders: readonly Pick<ResolutionResult, 'resolution' | 'counted'>[],
): ReadonlyMap<string, Elected> {
  const outcome = new Map<string, Elected>(contenders.map(({ resolution }) => [resolution.number, 'not-elected']));
  const seats = contenders[0]?.resolution.contest?.seats ?? 0;
  const carried = contenders
    .filter(({ counted }) => counted.carried)
    .toSorted((a, b) => compareRatios(b.counted.all.for.votes, a.counted.all.for.votes));
  const last = carried[seats - 1];
  const next = carried[seats];
  const isTied = last !== undefined && next !== undefined && compareFor(last, next) === 0;
  for (const [place, one] of carried.entries()) {
    const atTie = isTied && compareFor(one, next) === 0;
    if (atTie) outcome.set(one.resolution.number, 'undecided');
    else if (place < seats) outcome.set(one.resolution.number, 'elected');
  }
  return outcome;
}

function compareFor(a: Pick<ResolutionResult, 'counted'>, b: Pick<ResolutionResult, 'counted'>): number {
  return compareRatios(a.counted.all.for.votes, b.counted.all.for.votes);
}
