import { formatRatio } from '@tenfold/kernel';
import type { PollMeeting, ResultRow } from '@tenfold/kernel/poll';
import { type Json, messageJson } from '../../check/figure-json.ts';
import type { Language } from '../../messages/languages.ts';
import type { AnnouncedPoll } from './announced-poll.ts';
import { announcementTitle, sayOfAnnounced } from './announcement-page.ts';
import { closingStatements, openingStatements, type Statement } from './statements.ts';

/** The name of the format of an announcement of the results of a poll. */
export const pollResultsFormat = 'tenfold/poll-results/1';

/** An announcement for a program, with its texts in one language. */
export function announcementJson(poll: AnnouncedPoll, language: Language): Json {
  const say = sayOfAnnounced(poll, language);
  const { world, result, isProvisional, knownAt, announceBy } = poll;
  const { meeting, resolutions } = result;
  const line = ({ as, text }: Statement): Json => ({ as, what: messageJson(text, say) });
  return {
    format: pollResultsFormat,
    issuer: world.issuer.id,
    issuerNames: { ...world.issuer.names },
    stockCode: world.issuer.stockCode,
    meeting: meeting.id,
    date: meeting.date,
    knownAt,
    language,
    draft: isProvisional,
    complete: isComplete(poll),
    announceBy,
    title: announcementTitle(poll, say),
    opening: openingStatements(poll).map(line),
    results: resolutions.map((one) => ({
      number: one.resolution.number,
      subject: one.resolution.subject === null ? null : { ...one.resolution.subject },
      kind: one.resolution.kind,
      reserved: one.reserved,
      notPut: one.notPut,
      carried: one.counted.carried,
      perClass: one.counted.perClass.map((row) => ({ class: row.shareClass, ...rowJson(row, meeting) })),
      all: rowJson(one.counted.all, meeting),
    })),
    sections: closingStatements(poll).map(({ name, lines }) => ({ section: name, lines: lines.map(line) })),
  };
}

/** Whether nothing is left for the pen but who signs. */
export function isComplete(poll: AnnouncedPoll): boolean {
  return closingStatements(poll).every(
    ({ name, lines }) => name === 'signature' || lines.every(({ as }) => as === 'text'),
  );
}

/** Abstentions that the meeting does not print are none of the announcement's figures, and a declared poll does not tell of them. */
function rowJson(
  { for: yes, against, abstain, total }: ResultRow,
  { abstentions }: Pick<PollMeeting, 'abstentions'>,
): Record<string, Json> {
  return {
    votesFor: formatRatio(yes.votes),
    percentFor: yes.percent,
    votesAgainst: formatRatio(against.votes),
    percentAgainst: against.percent,
    votesAbstain: abstentions === 'left-out' ? null : formatRatio(abstain.votes),
    percentAbstain: abstain.percent,
    totalShares: `${total.shares}`,
    totalVotes: formatRatio(total.votes),
  };
}
