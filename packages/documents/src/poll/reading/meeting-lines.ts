import type { Say } from '../../check/words.ts';
import type { AnnouncementReading, MeetingRead } from './reading.ts';

/** What the sentences of an announcement say of its meeting, a line each; nothing of what they do not surely say. */
export function sayMeeting({ meeting, printing }: AnnouncementReading, say: Say): readonly string[] {
  const { kind, date, scrutineer, attended } = meeting;
  return [
    ...(kind === null ? [] : [say(`announcement.meeting.${kind}`)]),
    ...(date === null ? [] : [say('announcement.meeting.date', { date: { date } })]),
    ...(printing.decimals === null
      ? []
      : [say('announcement.meeting.decimals', { count: { number: BigInt(printing.decimals) } })]),
    ...(printing.abstentions === null ? [] : [say(`announcement.abstentions.${printing.abstentions}`)]),
    ...sharesSaid(meeting, say),
    ...(scrutineer === null ? [] : [scrutineerLine(scrutineer, say)]),
    ...(attended === null ? [] : attendedLines(attended, say)),
    ...resolutionsSaid(meeting, say),
  ];
}

function sharesSaid({ votesPerShare, inIssue, deductions }: MeetingRead, say: Say): readonly string[] {
  return [
    ...votesPerShare.map(({ shareClass, votes }) =>
      say('announcement.meeting.votes', { class: { name: shareClass }, votes: { number: BigInt(votes) } }),
    ),
    ...inIssue.map(({ shareClass, shares }) =>
      shareClass === null
        ? say('announcement.meeting.in-issue', { shares: { shares: BigInt(shares) } })
        : say('announcement.meeting.in-issue-of', { class: { name: shareClass }, shares: { shares: BigInt(shares) } }),
    ),
    ...deductions.map(({ why, shares }) =>
      say('announcement.meeting.deduction', {
        why: { message: `announcement.deduction.${why}` },
        shares: { shares: BigInt(shares) },
      }),
    ),
  ];
}

function scrutineerLine({ name, capacity }: NonNullable<MeetingRead['scrutineer']>, say: Say): string {
  const figures = { name: { quote: name } };
  if (capacity === null) return say('announcement.meeting.scrutineer', figures);
  return say('announcement.meeting.scrutineer-as', {
    ...figures,
    capacity: { message: `announcement.capacity.${capacity}` },
  });
}

function attendedLines({ present, absent }: NonNullable<MeetingRead['attended']>, say: Say): readonly string[] {
  const list = (names: readonly string[]): { readonly list: readonly { readonly quote: string }[] } => ({
    list: names.map((quote) => ({ quote })),
  });
  return [
    say('announcement.meeting.present', { names: list(present) }),
    ...(absent.length === 0 ? [] : [say('announcement.meeting.absent', { names: list(absent) })]),
  ];
}

function resolutionsSaid({ oneVote, withdrawn, thresholds, conditions }: MeetingRead, say: Say): readonly string[] {
  const quotes = (texts: readonly string[]): { readonly list: readonly { readonly quote: string }[] } => ({
    list: texts.map((quote) => ({ quote })),
  });
  return [
    ...(oneVote.length === 0 ? [] : [say('announcement.meeting.one-vote', { numbers: quotes(oneVote) })]),
    ...(withdrawn.length === 0 ? [] : [say('announcement.meeting.withdrawn', { numbers: quotes(withdrawn) })]),
    ...(thresholds.length === 0 ? [] : [say('announcement.meeting.thresholds', { parts: quotes(thresholds) })]),
    ...conditions.map(({ text }) => say('announcement.meeting.condition', { text: { quote: text } })),
  ];
}
