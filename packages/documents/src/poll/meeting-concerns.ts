import { message, type Meeting } from '@tenfold/kernel';
import {
  type Concern,
  type PollClass,
  type PollResult,
  type ResolutionResult,
  votingClasses,
} from '@tenfold/kernel/poll';
import type { MeetingOpened } from './answer.ts';

/** What a meeting as a whole has that is not in order. */
export interface MeetingHeld {
  readonly opened: Pick<MeetingOpened, 'meeting' | 'atPoll'>;
  readonly result: PollResult;
  readonly classes: readonly PollClass[];
  /** Whether Rule 8A.24 binds the issuer on the day of the poll. */
  readonly bindsReserved: boolean;
}

/** Whose meeting it is where nobody says, and the second poll that a change of weight needs. */
export function meetingConcerns(held: MeetingHeld): readonly Concern[] {
  return [...otherRecordDate(held), ...whichClass(held), ...(held.bindsReserved ? secondPolls(held) : [])];
}

/** The record has the meeting under another record date: then other members may vote. */
function otherRecordDate({ opened: { meeting, atPoll } }: MeetingHeld): readonly Concern[] {
  const recorded = atPoll.register.meetings.get(meeting.id)?.recordDate ?? null;
  if (recorded === null || meeting.recordDate === null || recorded === meeting.recordDate) return [];
  const figures = { recorded: { date: recorded }, stated: { date: meeting.recordDate } };
  return [{ verdict: 'action-required', message: message('poll.concern.record-date-differs', figures) }];
}

/** A meeting of one class that several classes voted at. */
function whichClass({ opened: { meeting }, classes }: MeetingHeld): readonly Concern[] {
  const isOpen = meeting.resolutions.some((one) => one.classes === null);
  if (meeting.kind !== 'class' || meeting.classes !== null || !isOpen || classes.length < 2) return [];
  const list = { list: classes.map(({ shareClass }) => ({ name: shareClass })) };
  return [{ verdict: 'information-missing', message: message('poll.concern.which-class', { classes: list }) }];
}

/** Less weight, or more, wants a poll of all at one vote a share and the consent of the class (policy A23): one alone is not enough. */
function secondPolls(held: MeetingHeld): readonly Concern[] {
  return held.result.resolutions
    .filter(({ proposal, notPut }) => proposal.changesWeight && notPut === null)
    .flatMap((one) => weightedClasses(held, one).flatMap((shareClass) => secondPoll(held, one, shareClass)));
}

function weightedClasses({ classes }: MeetingHeld, { resolution }: ResolutionResult): readonly PollClass[] {
  const heavy = classes.filter(({ weighted }) => weighted);
  const named = heavy.filter(({ shareClass }) => resolution.classes?.includes(shareClass) ?? true);
  return named.length > 0 ? named : heavy;
}

function secondPoll(held: MeetingHeld, one: ResolutionResult, { shareClass }: PollClass): readonly Concern[] {
  const { classes, opened } = held;
  const isOfClass = (other: ResolutionResult): boolean => {
    const voting = votingClasses({ classes, meeting: opened.meeting }, other.resolution);
    return voting.length === 1 && classes.length > 1 && voting[0]?.shareClass === shareClass;
  };
  const isThis = isOfClass(one);
  const others = held.result.resolutions.filter(
    (other) => other !== one && other.proposal.matters.includes('class-rights'),
  );
  const isHere = others.some((other) => isOfClass(other) !== isThis);
  if (isHere || isOnRecord(opened, isThis ? 'general' : 'class')) return [];
  const key = isThis ? 'poll.concern.general-poll-lacking' : 'poll.concern.class-poll-lacking';
  const figures = { resolution: { quote: one.resolution.number }, class: { name: shareClass } };
  return [{ verdict: 'information-missing', message: message(key, figures) }];
}

/** Whether the record has another meeting, of the sort that lacks, which votes on the rights of a class. */
function isOnRecord({ meeting, atPoll }: MeetingHeld['opened'], sort: 'general' | 'class'): boolean {
  const isSort = ({ kind }: Meeting): boolean => (kind === 'class') === (sort === 'class');
  return [...atPoll.register.meetings.values()].some(
    (other) =>
      other.id !== meeting.id &&
      isSort(other) &&
      [...other.resolutions.values()].some(({ matters }) => matters.includes('class-rights')),
  );
}
