import { type Figure, message, type Message } from '../finding/message.ts';
import { compareRatios } from '../numbers/ratio.ts';
import { isCarriedWithAbstentions } from './carried.ts';
import type { EndedShares, MemberHolding } from './entitlement.ts';
import type { PollLaw } from './law.ts';
import type { PollMeeting } from './meeting.ts';
import type { Concern, ResolutionResult } from './result.ts';
import type { ClassTally } from './tally.ts';
import { isAssumed } from './weigh-class.ts';

type Counted = Omit<ResolutionResult, 'concerns' | 'notes' | 'elected'>;

/** What is not in order about a result. */
export function concernsOf(
  result: Counted,
  { mostVotesReserved, bindsReserved }: Pick<PollLaw, 'mostVotesReserved' | 'bindsReserved'>,
): readonly Concern[] {
  const { resolution, proposal, provisional, eligible, counted } = result;
  const figures = { resolution: { quote: resolution.number }, matters: mattersOf(result) };
  const concerns: Concern[] = [];
  if (provisional)
    concerns.push({ verdict: 'information-missing', message: message('poll.concern.unconfirmed', figures) });
  const isWeighted = counted.perClass.some(
    ({ votesPerShare }) => votesPerShare !== null && compareRatios(votesPerShare, mostVotesReserved) === 1,
  );
  if (resolution.reserved === false && proposal.reserved && bindsReserved && isWeighted) {
    const verdict = proposal.certain ? 'breached' : 'action-required';
    concerns.push({ verdict, message: message(`poll.concern.weighted-${verdict}`, figures) });
  }
  const { shares } = counted.all.total;
  if (eligible.shares !== null && shares > eligible.shares) {
    const more = { cast: { shares }, eligible: { shares: eligible.shares } };
    concerns.push({
      verdict: 'action-required',
      message: message('poll.concern.more-than-eligible', { ...figures, ...more }),
    });
  }
  return concerns;
}

/** What a reader of a result should know though it is in order. */
export function notesOn(result: Counted, { tallies, ended, held, abstentions }: NotesGiven): readonly Message[] {
  const { resolution, counted, withoutWeighting, withWeighting, majority, notPut } = result;
  const figures = { resolution: { quote: resolution.number } };
  if (notPut !== null) return [];
  const notes: Message[] = [];
  if (counted.carried !== withoutWeighting.carried)
    notes.push(message(`poll.note.weight-${counted.carried ? 'carries' : 'defeats'}`, figures));
  if (result.reserved && withWeighting !== null && withWeighting.carried !== counted.carried)
    notes.push(message(`poll.note.weight-would-${withWeighting.carried ? 'carry' : 'defeat'}`, figures));
  if (abstentions === 'in-denominator' && isCarriedWithAbstentions(counted.all, majority) !== counted.carried)
    notes.push(message('poll.note.abstentions-decide', figures));
  if (result.byOtherMoment !== null) notes.push(message('poll.note.other-moment', figures));
  if (tallies.some((row) => isDoubtful(row, { ended, held }))) notes.push(message('poll.note.which-shares', figures));
  if (result.proposal.matters.includes('class-rights') && counted.perClass.length > 1)
    notes.push(message('poll.note.class-consent', figures));
  return notes;
}

export interface NotesGiven extends Pick<PollMeeting, 'abstentions'> {
  readonly tallies: readonly ClassTally[];
  readonly ended: readonly EndedShares[];
  readonly held: readonly MemberHolding[];
}

function isDoubtful(row: ClassTally, { ended, held }: Pick<NotesGiven, 'ended' | 'held'>): boolean {
  if (row.member === null) return false;
  const same = (one: EndedShares | MemberHolding): boolean =>
    one.member === row.member && one.shareClass === row.shareClass;
  return isAssumed(row, ended.find(same)?.shares ?? 0n, held.find(same)?.shares ?? null);
}

function mattersOf({ proposal }: Pick<ResolutionResult, 'proposal'>): Figure {
  return { list: proposal.matters.map((matter) => ({ message: `8A.24.matter-${matter}` })) };
}
