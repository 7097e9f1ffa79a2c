import { type Times, timesOf } from '@tenfold/documents/assessment';
import { type MeetingOpened, openMeeting } from '@tenfold/documents/poll';
import type { PollMeeting } from '@tenfold/kernel/poll';
import { withOpened } from '../check/with-opened.ts';
import { timesOn } from '../clear/times-on.ts';
import { type Given, isRefused, type Outcome, refused } from '../commands/command.ts';
import { loadMeeting } from './load-meeting.ts';

/** A meeting by the words that were typed: its issuer's record, and its file. */
export interface MeetingTyped {
  readonly record: string;
  readonly meeting: string;
}

/** Opens the record and the meeting that were typed, by what the record says of the meeting's days; then does `work` with it. */
export async function withMeeting(
  typed: MeetingTyped,
  given: Given,
  work: (opened: MeetingOpened) => Promise<Outcome>,
): Promise<Outcome> {
  const meeting = await loadMeeting(typed.meeting, given);
  if (isRefused(meeting)) return meeting;
  const times = timesOfMeeting(meeting, given);
  if (isRefused(times)) return times;
  const { recordDate } = meeting;
  const also = recordDate === null ? [] : [recordDate];
  return withOpened(typed.record, { times, given, also }, ({ world, worldOn }) => {
    const atRecordDate = recordDate === null ? world : worldOn(recordDate);
    return work(openMeeting({ meeting, atRecordDate, atPoll: world }));
  });
}

/** The poll is counted by what the record says of its day; of a meeting whose day nobody knows, by all that it says. */
function timesOfMeeting({ date }: PollMeeting, given: Given): Times | ReturnType<typeof refused> {
  if (date !== null) return timesOn(date, given);
  const times = timesOf(new Map(), given.now());
  return 'key' in times ? refused(times) : times;
}
