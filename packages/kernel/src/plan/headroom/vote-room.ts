import {
  addRatios,
  ceilingOf,
  compareRatios,
  floorOf,
  multiplyRatios,
  ratio,
  type Ratio,
  subtractRatios,
  whole,
  zero,
} from '../../numbers/ratio.ts';
import type { VoteSides } from './vote-margin.ts';

/** A class of weighted shares as a conversion looks at it: how many are alive, and the votes of each. */
export interface WeightOfClass {
  readonly live: bigint;
  readonly votesPerShare: Ratio;
}

/**
 * The most one-vote shares that beneficiaries can buy from the others before the floor of Rule 8A.09 is reached: all votes
 * stay as they are, so ⌊S − f·T⌋ with S the others' votes, T all votes and f the floor.
 */
export function largestPurchase(sides: VoteSides, floor: Ratio): bigint {
  return wholeShares(slack(sides, floor), whole);
}

/** The most that can be bought back from the others: all votes fall with them, so ⌊(S − f·T) / (1 − f)⌋. */
export function largestBuyBack(sides: VoteSides, floor: Ratio): bigint {
  const most = wholeShares(slack(sides, floor), inverse(subtractRatios(whole, floor)));
  return most < sides.others ? most : sides.others;
}

/**
 * The fewest weighted shares to convert, their holders keeping them, so that the others are back at the floor: each takes
 * its votes but one from all votes, so ⌈(f·T − S) / (f·(m − 1))⌉ for one class of m votes; those of most votes go first.
 * `null` where no conversion is enough.
 */
export function smallestRepair(sides: VoteSides, floor: Ratio, classes: readonly WeightOfClass[]): bigint | null {
  let lacking = subtractRatios(zero, slack(sides, floor));
  let converted = 0n;
  for (const { live, votesPerShare } of classes.toSorted((a, b) => compareRatios(b.votesPerShare, a.votesPerShare))) {
    const gain = multiplyRatios(floor, subtractRatios(votesPerShare, whole));
    if (lacking.numerator <= 0n || gain.numerator <= 0n) break;
    const needed = ceilingOf(multiplyRatios(lacking, inverse(gain)), 1n);
    const shares = needed < live ? needed : live;
    converted += shares;
    lacking = subtractRatios(lacking, multiplyRatios(gain, ratio(shares, 1n)));
  }
  return lacking.numerator > 0n ? null : converted;
}

/** By how many votes the others are above the floor; negative where they are below it. */
function slack({ others, held, weightedVotes }: VoteSides, floor: Ratio): Ratio {
  const all = addRatios(weightedVotes, ratio(others + held, 1n));
  return subtractRatios(ratio(others, 1n), multiplyRatios(floor, all));
}

function wholeShares(votes: Ratio, each: Ratio): bigint {
  return votes.numerator <= 0n ? 0n : floorOf(multiplyRatios(votes, each), 1n);
}

function inverse({ numerator, denominator }: Ratio): Ratio {
  return ratio(denominator, numerator);
}
