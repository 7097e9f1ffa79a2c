import { compareRatios, type Ratio, whole } from '../numbers/ratio.ts';
import { basisOf, type BasisGiven, type ClassVotes, isSameBasis } from './basis.ts';
import type { Majority } from './carried.ts';
import { concernsOf, notesOn } from './concerns.ts';
import { eligibleOf } from './eligible.ts';
import type { PollClass } from './entitlement.ts';
import type { PollGiven } from './poll-result.ts';
import type { PollResolution } from './meeting.ts';
import type { IntentionKept, NotPut, ResolutionResult } from './result.ts';
import type { ClassTally } from './tally.ts';
import { atMost, votesStated } from './votes-of-share.ts';

/** What the result of one resolution is made from, beside what that of the meeting is. */
export interface ResolutionGiven {
  readonly resolution: PollResolution;
  readonly majority: Majority;
  readonly notPut: NotPut | null;
}

/** The result of one resolution, on every basis. */
export function resolutionResult(
  given: PollGiven,
  { resolution, majority, notPut }: ResolutionGiven,
): ResolutionResult {
  const { meeting, law, held } = given;
  const proposal = law.propose(resolution);
  const reserved = resolution.reserved ?? proposal.reserved;
  const tallies = notPut === null ? talliesOf(given, resolution) : [];
  const classes = votingClasses(given, resolution).map((shareClass) =>
    votesIn(shareClass, { given, resolution, reserved }),
  );
  const [ended, other] = endedSets(given);
  const common = { tallies, ended, printing: meeting, majority };
  const counted = basisOf({ ...common, classes: classes.map((one) => one.counted) });
  const otherwise = basisOf({ ...common, ended: other, classes: classes.map((one) => one.counted) });
  const { abstain, notInFavour } = resolution;
  const result = {
    resolution,
    proposal,
    reserved,
    provisional: resolution.reserved === null && classes.some(({ full }) => isMore(full.votes, law.mostVotesReserved)),
    eligible: eligibleOf({ classes: classes.map((one) => one.counted), ended, held, abstain, notInFavour }),
    majority,
    counted,
    withoutWeighting: basisOf({ ...common, classes: classes.map((one) => one.single) }),
    withWeighting: weightedBasis(
      common,
      classes.map((one) => one.full),
    ),
    byOtherMoment: isSameBasis(counted, otherwise) ? null : otherwise,
    notPut,
    intentions: intentionsKept(given, resolution, tallies),
  };
  return {
    ...result,
    elected: null,
    concerns: concernsOf(result, law),
    notes: notesOn(result, { tallies, ended, held, abstentions: meeting.abstentions }),
  };
}

/** Whether it matters to a class if a resolution is reserved: where no share has more votes, both ways give the same count. */
function isMore(votes: Ratio | null, most: Ratio): boolean {
  return votes === null || compareRatios(votes, most) === 1;
}

/** The classes that vote on a resolution. */
export function votingClasses(
  { classes, meeting }: Pick<PollGiven, 'classes' | 'meeting'>,
  { classes: own }: Pick<PollResolution, 'classes'>,
): readonly PollClass[] {
  const named = own ?? meeting.classes;
  return named === null ? classes : classes.filter(({ shareClass }) => named.includes(shareClass));
}

/** Votes of a class as counted, at one vote a share, and at full weight. */
interface VotesIn {
  readonly counted: ClassVotes;
  readonly single: ClassVotes;
  readonly full: ClassVotes;
}

function votesIn(
  shareClass: PollClass,
  {
    given,
    resolution,
    reserved,
  }: { readonly given: PollGiven; readonly resolution: PollResolution; readonly reserved: boolean },
): VotesIn {
  const { votesPerShare } = given.meeting;
  const most = given.law.mostVotesReserved;
  const own = votesStated({ shareClass, resolution, reserved, stated: votesPerShare });
  const asOrdinary = votesStated({ shareClass, resolution, reserved: false, stated: votesPerShare });
  const stated = isClassPoll(given, resolution) ? whole : own;
  const counted = reserved ? atMost(stated ?? most, most) : stated;
  const full = isClassPoll(given, resolution) ? whole : asOrdinary;
  const single = atMost(stated ?? whole, whole);
  return {
    counted: { shareClass, votes: counted },
    single: { shareClass, votes: single },
    full: { shareClass, votes: full },
  };
}

/** Among themselves the holders of one class have one vote a share (as for the consent of the class, policy A23). */
function isClassPoll(given: PollGiven, resolution: PollResolution): boolean {
  const { kind, votesPerShare } = given.meeting;
  const voting = votingClasses(given, resolution);
  const isOfClass = kind === 'class' || resolution.classes !== null;
  return isOfClass && voting.length === 1 && !votesPerShare.some((row) => row.shareClass === voting[0]?.shareClass);
}

function weightedBasis(
  common: Omit<BasisGiven, 'classes'>,
  classes: readonly ClassVotes[],
): ResolutionResult['withWeighting'] {
  const isOpen = classes.some(({ votes, shareClass }) => votes === null && hasVoted(common.tallies, shareClass));
  return isOpen ? null : basisOf({ ...common, classes });
}

/** Whether anybody voted shares of a class. */
export function hasVoted(tallies: readonly ClassTally[], { shareClass }: PollClass): boolean {
  return tallies.some((row) => row.shareClass === shareClass && row.for + row.against + row.abstain > 0n);
}

/** The tally of a resolution; empty where no instruction named it. */
export function talliesOf({ tallies }: Pick<PollGiven, 'tallies'>, { number }: PollResolution): readonly ClassTally[] {
  return tallies.find(({ resolution }) => resolution === number)?.perClass ?? [];
}

/** Whose weight has ended, by the moment that counts and by the other one. */
function endedSets({
  weightMoment,
  endedAtPoll,
  endedAtRecordDate,
}: PollGiven): readonly [PollGiven['endedAtPoll'], PollGiven['endedAtPoll']] {
  return weightMoment === 'poll' ? [endedAtPoll, endedAtRecordDate] : [endedAtRecordDate, endedAtPoll];
}

function intentionsKept(
  { meeting }: PollGiven,
  { number }: PollResolution,
  tallies: readonly ClassTally[],
): readonly IntentionKept[] {
  return meeting.intentions
    .filter(({ resolution }) => resolution === number)
    .map((intention) => {
      const rows = tallies.filter(({ member }) => member === intention.member);
      const voted = rows.some((row) => row.for + row.against > 0n);
      if (intention.how === 'abstain') return { ...intention, kept: !voted };
      if (!rows.some((row) => row.for + row.against + row.abstain > 0n)) return { ...intention, kept: null };
      return { ...intention, kept: rows.every((row) => row.for + row.abstain === 0n) };
    });
}
