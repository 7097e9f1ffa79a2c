import {
  compareRatios,
  type Entry,
  type Meeting,
  message,
  type Message,
  type Names,
  ratio,
  type Ratio,
  type Resolution,
  type World,
} from '@tenfold/kernel';
import {
  type ClassTally,
  entitlementAt,
  type PollMeeting,
  type PollResolution,
  pollResult,
  type ResolutionResult,
  type Tally,
} from '@tenfold/kernel/poll';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { dueForResults, pollLawOf } from '@tenfold/rulebook/polls';
import type { AnnouncedPoll } from '../announcement/announced-poll.ts';

/** The poll of a meeting that the record tells of, as it would be announced; or what the record lacks for it. */
export function recordedPoll(world: World, meeting: Meeting, entries: readonly Entry[]): AnnouncedPoll | Message {
  const resolutions = [...meeting.resolutions.values()].filter(({ poll }) => poll !== null);
  const bare = resolutions.find((one) => talliesOf(one, world) === null);
  if (bare !== undefined) return message('paper.refused.poll-without-classes', { resolution: { quote: bare.number } });
  const tallies = resolutions.flatMap((one) => talliesOf(one, world) ?? []);
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
  const made = pollResult({ ...entitlement, meeting: put, law, weightMoment: 'poll', tallies, held: [] });
  if ('problems' in made) return made.problems[0]?.message ?? message('paper.refused.no-meeting');
  const otherwise = refuseOtherVotes(made.result.resolutions, meeting);
  if (otherwise !== null) return otherwise;
  const { date } = meeting;
  return {
    world,
    result: made.result,
    entitlement,
    areDutiesKnown: false,
    isProvisional: made.result.resolutions.some(({ provisional }) => provisional),
    knownAt: world.knownAt,
    announceBy: date === null ? null : dueForResults(hongKongCalendar, { id: meeting.id, date }).at,
    seal: null,
  };
}

/**
 * The record has the shares of each class, and not whose they are: where some had another weight than their class, as those whose
 * weight has ended, the votes that were declared are right and those weighed from the shares are not.
 */
function refuseOtherVotes(results: readonly ResolutionResult[], meeting: Meeting): Message | null {
  for (const { resolution, counted } of results) {
    const poll = meeting.resolutions.get(resolution.number)?.poll ?? null;
    const sides = [
      [poll?.votesFor ?? null, counted.all.for.votes],
      [poll?.votesAgainst ?? null, counted.all.against.votes],
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
  return {
    id,
    kind: kind ?? 'extraordinary',
    names: null,
    date,
    recordDate: recordDate ?? date,
    classes: null,
    resolutions: resolutions.map((one) => resolutionOf(one, entries)),
    specialMajority,
    percentDecimals: usualDecimals,
    abstentions: 'left-out',
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
  const { subject, resolutionKind } = fields;
  return {
    number,
    subject: typeof subject === 'string' ? ({ en: subject } satisfies Names) : null,
    kind: resolutionKind === 'special' ? 'special' : 'ordinary',
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

/** The shares that were declared for each class; `null` where some are not recorded. */
function talliesOf({ number, poll }: Resolution, { register }: World): readonly Tally[] | null {
  const rows = (poll?.perClass ?? []).map(({ shareClass, sharesFor, sharesAgainst }): ClassTally | null =>
    sharesFor === null || sharesAgainst === null
      ? null
      : { shareClass, member: null, for: sharesFor, against: sharesAgainst, abstain: 0n },
  );
  const known = rows.filter((row) => row !== null);
  if (known.length < rows.length || rows.length === 0) return null;
  // A class that was not printed has not voted, or it was forgotten: then the table would be wrong.
  return rows.length < register.classes.size ? null : [{ resolution: number, perClass: known }];
}
