import {
  addRatios,
  compareRatios,
  type Decision,
  floorOf,
  multiplyRatios,
  type Observation,
  ratio,
  type Ratio,
  reason,
  rule,
  subtractRatios,
  type World,
  zero,
} from '@tenfold/kernel';
import { partyObservations } from '../subjects.ts';
import { atBest, atWorst, part, type Split, type MeetingVotes, meetingVotes } from './8a-09-others.ts';

/** The votes that can be cast, as one party is asked about them. */
export interface VotesAtMeetings extends MeetingVotes {
  readonly party: 'issuer' | 'beneficiary';
}

interface Floor {
  /** The least part of the votes that can be cast which non-WVR shareholders must have. */
  readonly floor: Ratio;
}

export const r8a09 = rule<VotesAtMeetings, Floor>({
  provision: '8A.09',
  title: {
    en: 'Others keep a tenth of the votes',
    'zh-Hant': '同股同權股東須保留一成票數',
    'zh-Hans': '同股同权股东须保留一成票数',
  },
  paraphrase: {
    en: 'Shareholders without weighted voting rights must together be able to cast at least a tenth of the votes at general meetings. A beneficiary must do nothing that would bring them below it.',
    'zh-Hant': '同股同權股東合計須有權在股東大會上投不少於一成的票。受益人不得作出任何會使其低於一成的行為。',
    'zh-Hans': '同股同权股东合计须有权在股东大会上投不少于一成的票。受益人不得作出任何会使其低于一成的行为。',
  },
  binds: ['issuer', 'beneficiary'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.09@2018-04-30',
      from: '2018-04-30',
      parameters: { floor: ratio(1n, 10n) },
      source: 'https://en-rules.hkex.com.hk/rulebook/8a09',
    },
  ],
  policies: ['heldForBeneficiary', 'endedSharesArePublic'],
  doubts: ['doubt.A2', 'doubt.A8', 'doubt.A29', 'doubt.A34'],
  observe: observeVotes,
  decide: decideFloor,
  examples: [
    { name: 'a tenth exactly is enough', given: votes(9n, 10n), expect: 'kept', workedFrom: 'text', edge: 'just kept' },
    {
      name: 'one share the other way is too few',
      given: votes(10n, 9n),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'ordinary shares of a beneficiary count on his side',
      given: { ...votes(9n, 10n), held: { atBest: 1n, atWorst: 1n } },
      expect: 'breached',
      workedFrom: 'text',
    },
    {
      name: 'an unknown holding of a beneficiary matters where the margin is thin',
      given: { ...votes(9n, 10n), held: { atBest: 0n, atWorst: 5n } },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'an unknown holding does not matter where the floor is kept either way',
      given: { ...votes(1n, 18n), held: { atBest: 0n, atWorst: 5n } },
      expect: 'kept',
      workedFrom: 'text',
    },
    {
      name: 'a listing in January 2026 at 21.185 % of the votes',
      given: { ...votes(81_102_534n, 224_344_754n), held: { atBest: 5_000_000n, atWorst: 5_000_000n } },
      expect: 'kept',
      workedFrom: 'published figure',
    },
    {
      name: 'when the structure falls below the floor, whose act it was is not decided here',
      given: { ...votes(10n, 9n), party: 'beneficiary' },
      expect: 'needs-determination',
      workedFrom: 'text',
    },
  ],
});

function observeVotes(world: World): readonly Observation<VotesAtMeetings>[] {
  const facts = meetingVotes(world);
  return partyObservations(world, (party) => ({ party, ...facts }));
}

function decideFloor(facts: VotesAtMeetings, { floor }: Floor): Decision {
  const { voting, entries } = facts;
  const worst = voting === null ? null : atWorst(facts, voting);
  if (voting === null || worst === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.09.shares-unknown', {}, entries)] };
  }
  const best = atBest(facts, voting);
  if (meets(worst, floor))
    return { verdict: 'kept', reasons: [shareOfOthers('8A.09.kept', worst, { floor, entries })] };
  if (meets(best, floor)) return undecided(facts, { floor, best, worst });
  if (facts.party === 'beneficiary') {
    const why = shareOfOthers('8A.09.below-whose-act', best, { floor, entries });
    return { verdict: 'needs-determination', reasons: [why] };
  }
  return { verdict: 'breached', reasons: [shareOfOthers('8A.09.below', best, { floor, entries })] };
}

function meets({ others, all }: Split, floor: Ratio): boolean {
  return compareRatios(others, multiplyRatios(floor, all)) >= 0;
}

function undecided(
  facts: VotesAtMeetings,
  { floor, best, worst }: { floor: Ratio; best: Split; worst: Split },
): Decision {
  const { weightedVotes, weighted, voting, entries } = facts;
  const figures = { best: { ratio: part(best) }, worst: { ratio: part(worst) }, floor: { ratio: floor } };
  const isHeldOnly =
    weighted.low === weighted.high && compareRatios(weightedVotes.low, weightedVotes.high ?? zero) === 0;
  if (!isHeldOnly) {
    return { verdict: 'information-missing', reasons: [reason('8A.09.weight-decides', figures, entries)] };
  }
  const limit = heldLimit({ voting: voting ?? 0n, weighted: weighted.low, votes: weightedVotes.low, floor });
  return {
    verdict: 'information-missing',
    reasons: [reason('8A.09.holding-decides', { ...figures, limit: { shares: limit } }, entries)],
  };
}

/** The most that beneficiaries may hold in one-vote shares: V − W − ⌈floor × all votes⌉, all votes not depending on who holds. */
function heldLimit(one: {
  readonly voting: bigint;
  readonly weighted: bigint;
  readonly votes: Ratio;
  readonly floor: Ratio;
}): bigint {
  const others = ratio(one.voting - one.weighted, 1n);
  const slack = subtractRatios(others, multiplyRatios(one.floor, addRatios(one.votes, others)));
  return floorOf(slack, 1n);
}

function shareOfOthers(
  key: string,
  split: Split,
  { floor, entries }: { floor: Ratio; entries: readonly string[] },
): ReturnType<typeof reason> {
  return reason(key, { share: { ratio: part(split) }, floor: { ratio: floor } }, entries);
}

function votes(weighted: bigint, others: bigint): VotesAtMeetings {
  return {
    party: 'issuer',
    voting: weighted + others,
    weighted: { low: weighted, high: weighted },
    weightedVotes: { low: ratio(10n * weighted, 1n), high: ratio(10n * weighted, 1n) },
    held: { atBest: 0n, atWorst: 0n },
    entries: [],
  };
}
