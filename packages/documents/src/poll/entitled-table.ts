import type { ClassReconciliation, EndedShares } from '@tenfold/kernel/poll';
import type { Say } from '../check/words.ts';
import { formatWhole } from '../messages/format-number.ts';
import { type Block, plain, quiet, strong, type TableRow, toned } from '../page/page.ts';

/** Each class from what is in issue to what may vote, deduction by deduction, beside what the register of members adds up to. */
export function entitledTable(
  reconciliation: readonly ClassReconciliation[],
  ended: readonly EndedShares[],
  say: Say,
): Block {
  return {
    kind: 'table',
    head: null,
    columns: ['left', 'right'],
    rows: reconciliation.flatMap((one) => classRows(one, ended, say)),
    flexible: 0,
    indent: 2,
  };
}

function classRows(
  { shareClass, register, onRegister, difference }: ClassReconciliation,
  ended: readonly EndedShares[],
  say: Say,
): readonly TableRow[] {
  const { shareClass: id, inIssue, deductions, entitled } = shareClass;
  const unknown = say('poll.page.not-known');
  const count = (shares: bigint | null): string => (shares === null ? unknown : formatWhole(shares));
  const less = deductions.map(({ why, shares, note }) => {
    const what = { message: `poll.deduction.${why}` };
    const text =
      note === null ? say('poll.page.less', { what }) : say('poll.page.less-note', { what, note: { quote: note } });
    return { cells: [[plain(text)], [plain(formatWhole(shares))]] };
  });
  const lost = ended.filter((one) => one.shareClass === id);
  const isOff = difference !== null && difference !== 0n;
  const registered = formatWhole(register - onRegister);
  return [
    { cells: [[strong(say('poll.page.class-in-issue', { class: { name: id } }))], [strong(count(inIssue))]] },
    ...less,
    { cells: [[plain(say('poll.page.may-vote'))], [plain(count(entitled))]] },
    ...lost.map(({ member, shares }) => ({
      cells: [[quiet(say('poll.page.weight-ended', { member: { name: member } }))], [quiet(formatWhole(shares))]],
    })),
    {
      cells: [[quiet(say('poll.page.register'))], [isOff ? toned(registered, 'action-required') : quiet(registered)]],
    },
  ];
}
