import { type VoteMargin, type VoteSides, versionOn, type World } from '@tenfold/kernel';
import { type MeetingVotes, meetingVotes, mostHeld } from '../chapter-8a/8a-09-others.ts';
import { r8a09 } from '../chapter-8a/8a-09.rule.ts';

/**
 * What Rule 8A.09 counts on the day of a world, at the end that is best for the others and at the worst, with the floor of its
 * version in force; `null` where a count is not known or the rule was not in force.
 */
export function votesAboveFloor(world: World): VoteMargin | null {
  const facts = meetingVotes(world);
  const version = versionOn(r8a09, world.on);
  if (facts.voting === null || version === null) return null;
  const { voting } = facts;
  return { best: bestSides(facts, voting), worst: worstSides(facts, voting), floor: version.parameters.floor };
}

function bestSides({ weighted, weightedVotes, held }: MeetingVotes, voting: bigint): VoteSides {
  const { atBest } = held;
  return { others: voting - weighted.low - atBest, held: atBest, weightedVotes: weightedVotes.low };
}

function worstSides(facts: MeetingVotes, voting: bigint): VoteSides | null {
  const { weighted, weightedVotes } = facts;
  if (weighted.high === null || weightedVotes.high === null) return null;
  const held = mostHeld(facts, { voting, weighted: weighted.high });
  return { others: voting - weighted.high - held, held, weightedVotes: weightedVotes.high };
}
