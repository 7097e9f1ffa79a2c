import type { Opened } from '@tenfold/documents';
import { type MeetingOpened, openMeeting } from '@tenfold/documents/poll';
import { hongKongDay, type Instant, type PlainDate } from '@tenfold/kernel';
import type { PollMeeting } from '@tenfold/kernel/poll';
import { openIssuer } from '../application/open-issuer.ts';
import type { Asking } from '../application/asking.ts';
import { today } from '../application/version-of-answers.ts';
import { type HttpProblem, isProblem } from '../problem/index.ts';

/** A meeting of an issuer, and as known when it is looked at. */
export interface MeetingOf {
  readonly issuer: string;
  readonly meeting: PollMeeting;
  /** `null` for all that is recorded. */
  readonly knownAt: Instant | null;
}

/**
 * A meeting with the issuer at its record date and on its day, as known at a moment. A meeting without a day is looked at on the
 * day on which it is asked about.
 */
export async function openMeetingOf(
  { issuer, meeting, knownAt }: MeetingOf,
  asking: Pick<Asking, 'ledger' | 'now'>,
): Promise<MeetingOpened | HttpProblem> {
  const on = meeting.date ?? (knownAt === null ? today(asking.now) : hongKongDay(knownAt));
  const opened = await openDays(issuer, { on, knownAt, recordDate: meeting.recordDate }, asking);
  if (isProblem(opened)) return opened;
  const { world } = opened;
  const atRecordDate = meeting.recordDate === null ? world : opened.worldOn(meeting.recordDate);
  return openMeeting({ meeting, atRecordDate, atPoll: world });
}

async function openDays(
  issuer: string,
  {
    on,
    knownAt,
    recordDate,
  }: { readonly on: PlainDate; readonly knownAt: Instant | null; readonly recordDate: PlainDate | null },
  { ledger, now }: Pick<Asking, 'ledger' | 'now'>,
): Promise<Opened | HttpProblem> {
  const times = { on, knownAt, today: today(now) };
  return openIssuer(issuer, times, { ledger, binds: true }, recordDate === null ? [] : [recordDate]);
}
