import {
  addRatios,
  type Bounds,
  countedBy,
  ratio,
  type Ratio,
  type RatioBounds,
  type VoteBounds,
  type World,
  zero,
} from '@tenfold/kernel';
import { type HeldAtEnds, heldForBeneficiaries, liveWeightVotes } from '../votes.ts';

/** What the floor is measured from: shares that vote, those with weight and their votes, and the beneficiaries' others. */
export interface MeetingVotes {
  /** Shares that vote, whatever their votes; `null` when not known. */
  readonly voting: bigint | null;
  readonly weighted: Bounds;
  readonly weightedVotes: VoteBounds;
  /** One-vote shares held by or for beneficiaries. */
  readonly held: HeldAtEnds;
  readonly entries: readonly string[];
}

/** Votes of others, and all votes that can be cast. */
export interface Split {
  readonly others: Ratio;
  readonly all: Ratio;
}

/** What Rule 8A.09 looks at on the day of a world. */
export function meetingVotes(world: World): MeetingVotes {
  const { classes, weighted } = world.capital;
  const voting = classes.reduce<bigint | null>(
    (sum, one) => (sum === null || one.voting === null ? null : sum + one.voting),
    0n,
  );
  const { held, entries } = heldForBeneficiaries(world);
  return {
    voting,
    weighted,
    weightedVotes: liveWeightVotes(world),
    held,
    entries: [...countedBy(world.register), ...entries],
  };
}

/**
 * The part of the votes that shareholders without weight can cast (Rule 8A.09), at both ends of what is known; `null` where
 * a count that it is taken of is not known.
 */
export function partOfOthers(world: World): RatioBounds | null {
  const facts = meetingVotes(world);
  if (facts.voting === null) return null;
  const worst = atWorst(facts, facts.voting);
  return worst === null ? null : { low: part(worst), high: part(atBest(facts, facts.voting)) };
}

/** The end that is best for the others. */
export function atBest({ weighted, weightedVotes, held }: MeetingVotes, voting: bigint): Split {
  return at(voting, { weighted: weighted.low, votes: weightedVotes.low, held: held.atBest });
}

/** More weight and more in the beneficiaries' hands are each worse for the others; nobody can hold more than there is. */
export function atWorst({ weighted, weightedVotes, held }: MeetingVotes, voting: bigint): Split | null {
  if (weighted.high === null || weightedVotes.high === null) return null;
  const most = mostHeld({ held }, { voting, weighted: weighted.high });
  return at(voting, { weighted: weighted.high, votes: weightedVotes.high, held: most });
}

/** The most one-vote shares that can be held by or for beneficiaries: no more than vote without weight. */
export function mostHeld(
  { held }: Pick<MeetingVotes, 'held'>,
  { voting, weighted }: { readonly voting: bigint; readonly weighted: bigint },
): bigint {
  const most = voting - weighted;
  return held.atWorst === null || held.atWorst > most ? most : held.atWorst;
}

/** The others' part of all votes. */
export function part({ others, all }: Split): Ratio {
  return all.numerator === 0n ? zero : ratio(others.numerator * all.denominator, others.denominator * all.numerator);
}

function at(voting: bigint, one: { readonly weighted: bigint; readonly votes: Ratio; readonly held: bigint }): Split {
  const others = ratio(voting - one.weighted - one.held, 1n);
  return { others, all: addRatios(addRatios(one.votes, others), ratio(one.held, 1n)) };
}
