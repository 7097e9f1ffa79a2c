import {
  compareRatios,
  type Entry,
  type Meeting,
  message,
  type Message,
  type Names,
  namesField,
  ratio,
  type Ratio,
  type Resolution,
  type World,
} from '@tenfold/kernel';
import {
  entitlementAt,
  type PollMeeting,
  type PollResolution,
  pollResult,
  type ResolutionResult,
} from '@tenfold/kernel/poll';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { dueForResults, pollLawOf } from '@tenfold/rulebook/polls';
import type { AnnouncedPoll } from '../announcement/announced-poll.ts';
import { meetingClasses } from '../answer.ts';
import { abstentionsRecorded, classThatMet, endedRecorded, talliesOf } from './recorded-tallies.ts';

/** The poll of a meeting that the record tells of, as it would be announced; or what the record lacks for it. */
export function recordedPoll(world: World, meeting: Meeting, entries: readonly Entry[]): AnnouncedPoll | Message {
  const resolutions = [...meeting.resolutions.values()].filter(({ poll }) => poll !== null);
  const [abstentions = 'left-out', other] = abstentionsRecorded(meeting);
  if (other !== undefined) return message('paper.refused.poll-abstentions-differ');
  const read = { abstentions, classes: classThatMet(meeting) === null ? world.register.classes.size : 1 };
  const bare = resolutions.find((one) => talliesOf(one, read) === null);
  if (bare !== undefined) return message('paper.refused.poll-without-classes', { resolution: { quote: bare.number } });
  const tallies = resolutions.flatMap((one) => talliesOf(one, read) ?? []);
  const ofArticles = world.register.articles.findLast(({ specialMajority }) => specialMajority !== null);
  const recorded = recordedMeeting({
    meeting,
    resolutions,
    entries,
    specialMajority: ofArticles?.specialMajority ?? null,
  });
  // The shares are those of the day of the meeting, and so the day that is told of them.
  const put = { ...recorded, recordDate: meeting.date };
  const entitlement = entitlementAt({ meeting: put, atRecordDate: world, atPoll: world });
  const law = pollLawOf(world);
  // Which shares had lost their weight the polls themselves say, whatever the record knows of who held them.
  const ended = endedRecorded(tallies);
  const whose = { classes: entitlement.classes, endedAtPoll: ended, endedAtRecordDate: ended, held: ended };
  const made = pollResult({ ...whose, meeting: put, law, weightMoment: 'poll', tallies });
  if ('problems' in made) return made.problems[0]?.message ?? message('paper.refused.no-meeting');
  const otherwise = refuseOtherVotes(made.result.resolutions, meeting);
  if (otherwise !== null) return otherwise;
  const { date } = meeting;
  return {
    world,
    result: made.result,
    entitlement: { ...entitlement, classes: meetingClasses(put, entitlement.classes) },
    into: null,
    areDutiesKnown: false,
    isProvisional: made.result.resolutions.some(({ provisional }) => provisional),
    knownAt: world.knownAt,
    announceBy: date === null ? null : dueForResults(hongKongCalendar, { id: meeting.id, date }).at,
    seal: null,
  };
}

/**
 * The record has the shares of each class, and not whose they are: where some had another weight than their class and the poll does
 * not say how many, the votes that were declared are right and those weighed from the shares are not.
 */
function refuseOtherVotes(results: readonly ResolutionResult[], meeting: Meeting): Message | null {
  for (const { resolution, counted } of results) {
    const poll = meeting.resolutions.get(resolution.number)?.poll ?? null;
    const sides = [
      [poll?.votesFor ?? null, counted.all.for.votes],
      [poll?.votesAgainst ?? null, counted.all.against.votes],
      [poll?.votesAbstain ?? null, counted.all.abstain.votes],
    ] as const;
    for (const [declared, weighed] of sides) {
      if (declared === null || compareRatios(weighed, ratio(declared, 1n)) === 0) continue;
      const figures = { declared: { votes: declared }, weighed: { ratio: weighed } };
      return message('paper.refused.poll-other-votes', { resolution: { quote: resolution.number }, ...figures });
    }
  }
  return null;
}

interface MeetingGiven {
  readonly meeting: Meeting;
  readonly resolutions: readonly Resolution[];
  readonly entries: readonly Entry[];
  readonly specialMajority: Ratio | null;
}

/** Decimals in which most issuers print. */
const usualDecimals = 6;

/** A meeting of the record as a count takes it. Of members who may not vote the record says nothing. */
export function recordedMeeting({ meeting, resolutions, entries, specialMajority }: MeetingGiven): PollMeeting {
  const { id, kind, date, recordDate, deductions } = meeting;
  const [abstentions = 'left-out'] = abstentionsRecorded(meeting);
  const shareClass = classThatMet(meeting);
  return {
    id,
    kind: kind ?? 'extraordinary',
    names: null,
    date,
    recordDate: recordDate ?? date,
    classes: shareClass === null ? null : [shareClass],
    resolutions: resolutions.map((one) => resolutionOf(one, entries)),
    specialMajority,
    percentDecimals: usualDecimals,
    abstentions,
    votesPerShare: [],
    deductions,
    scrutineer: null,
    attended: null,
    intentions: [],
  };
}

/** A recorded matter is a person’s word: it is reserved where one of its matters is, and open where none was recorded. */
function resolutionOf({ number, entry, matters }: Resolution, entries: readonly Entry[]): PollResolution {
  const fields = (entries.find(({ id }) => id === entry)?.fields ?? {}) as Readonly<Record<string, unknown>>;
  return {
    number,
    subject: subjectOf(fields),
    kind: fields['resolutionKind'] === 'special' ? 'special' : 'ordinary',
    reserved: matters.length === 0 ? null : matters.some((matter) => matter !== 'other'),
    confirmed: null,
    matters,
    classes: null,
    majority: null,
    abstain: [],
    notInFavour: [],
    withdrawn: null,
    condition: null,
    contest: null,
  };
}

/** What a resolution is about in the languages that the record has it in; one text alone is taken for English. */
function subjectOf({ subject, subjectNames }: Readonly<Record<string, unknown>>): Names | null {
  const names = namesField.read(subjectNames, '', () => undefined);
  if (names !== undefined) return names;
  return typeof subject === 'string' ? { en: subject } : null;
}
