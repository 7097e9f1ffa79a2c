import { message } from '@tenfold/kernel';
import type { PollClass } from '@tenfold/kernel/poll';
import type { AnnouncedPoll } from './announced-poll.ts';
import type { Statement } from './statements.ts';

/** The shares whose holders could attend and vote, class by class, with each deduction (Rule 13.39(5)(a)). */
export function capitalStatements({ world, result, entitlement, into }: AnnouncedPoll): readonly Statement[] {
  const on = { date: result.meeting.recordDate ?? world.on };
  const { classes } = entitlement;
  const ended = result.weightMoment === 'poll' ? entitlement.endedAtPoll : entitlement.endedAtRecordDate;
  const all = classes.reduce<bigint | null>(
    (sum, { entitled }) => (sum === null || entitled === null ? null : sum + entitled),
    0n,
  );
  return [
    ...classes.flatMap((one) => classStatements(one, on)),
    ...(all === null || classes.length < 2 ? [] : [said('results.entitled-in-all', { shares: { shares: all } })]),
    ...ended.map(({ member, shareClass, shares }) =>
      said('results.weight-ended', { member: { name: member }, class: { name: shareClass }, shares: { shares } }),
    ),
    ...(into === null ? [] : [said('results.subdivided', { on, into: { ratio: into } })]),
  ];
}

function classStatements(
  { shareClass, inIssue, deductions, entitled }: PollClass,
  on: { readonly date: string },
): readonly Statement[] {
  const of = { class: { name: shareClass } };
  const less = deductions.map(({ why, shares, note }) => {
    const figures = { ...of, shares: { shares }, what: { message: `poll.deduction.${why}` } };
    return note === null
      ? said('results.deducted', figures)
      : said('results.deducted-note', { ...figures, note: { quote: note } });
  });
  if (inIssue === null || entitled === null)
    return [{ as: 'blank', text: message('results.blank.entitled', of) }, ...less];
  const counts = { ...of, on, issued: { shares: inIssue }, entitled: { shares: entitled } };
  const key = deductions.length === 0 ? 'results.entitled' : 'results.entitled-less';
  return [said(key, counts), ...less];
}

function said(key: string, figures: Parameters<typeof message>[1]): Statement {
  return { as: 'text', text: message(key, figures) };
}
