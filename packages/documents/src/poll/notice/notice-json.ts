import { formatRatio } from '@tenfold/kernel';
import { majorityOf, type PollLaw, type PollResolution } from '@tenfold/kernel/poll';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { dueForResults, pollLawOf } from '@tenfold/rulebook/polls';
import { type Json, messageJson } from '../../check/figure-json.ts';
import { type Say, sayIn, wordingOf } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { MeetingOpened } from '../answer.ts';
import { capitalJson, proposalJson } from '../parts-json.ts';
import { meetingJson } from './meeting-json.ts';

/** The format of a meeting as it stands before its poll. */
export const meetingNoticeFormat = 'tenfold/meeting-notice/1';

/**
 * A meeting before its poll: whether each resolution is proposed as a reserved one and why, which majority it needs, and which
 * shares may vote at the record date.
 */
export function meetingNotice(opened: MeetingOpened, language: Language): Record<string, Json> {
  const { meeting, atPoll, entitlement } = opened;
  const { issuer, knownAt } = atPoll;
  const say = sayIn(wordingOf(atPoll, language));
  const law = pollLawOf(atPoll);
  const { date, id } = meeting;
  return {
    format: meetingNoticeFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    language,
    knownAt,
    meeting: meetingJson(meeting),
    resolutions: meeting.resolutions.map((one) => noticedResolution(one, { opened, law, say })),
    classes: entitlement.classes.map(capitalJson),
    concerns: entitlement.concerns.map(({ verdict, message }) => ({
      verdict,
      ...(messageJson(message, say) as Record<string, Json>),
    })),
    announceBy: date === null ? null : dueForResults(hongKongCalendar, { id, date }).at,
  };
}

function noticedResolution(
  resolution: PollResolution,
  { opened, law, say }: { readonly opened: MeetingOpened; readonly law: PollLaw; readonly say: Say },
): Json {
  const { number, subject, kind, reserved, confirmed, withdrawn, condition } = resolution;
  const majority = majorityOf(resolution, opened.meeting, law);
  return {
    number,
    subject: subject === null ? null : { ...subject },
    kind,
    reserved,
    confirmed: confirmed === null ? null : { ...confirmed },
    proposal: proposalJson(law.propose(resolution), say),
    majority: majority === null ? null : { part: formatRatio(majority.part), mustExceed: majority.mustExceed },
    withdrawn,
    condition: condition === null ? null : { ...condition },
  };
}
