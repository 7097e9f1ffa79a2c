import type { PlannedProgramme, ProgrammePart } from '@tenfold/kernel';
import { marks, type Say } from '../check/words.ts';
import { formatWhole } from '../messages/format-number.ts';
import { type Block, gap, heading, type Page, plain, quiet, type TableRow, toned } from '../page/page.ts';
import { sumOfVotes, votesText } from './conversion-table.ts';

/** What each person converts in the whole programme and the votes that he gives up; what speaks against the split. */
export function programmeParts({ byDay: { parts, warnings } }: PlannedProgramme, say: Say): Page {
  if (parts.length === 0) return [];
  const rows = parts.flatMap((part) => partRows(part, say));
  return [
    heading(say('programme.parts')),
    {
      kind: 'table',
      head: [[], [quiet(say('clearance.converts'))], [quiet(say('clearance.votes-given-up'))]],
      columns: ['left', 'right', 'right'],
      rows: parts.length > 1 ? [...rows, sumRow(parts, say)] : rows,
      flexible: 0,
      indent: 2,
    },
    ...warnings.map(({ key, figures }): Block => {
      const mark = toned(marks['action-required'], 'action-required');
      return { kind: 'item', mark, body: [[plain(say(key, figures))]], indent: 2 };
    }),
    gap,
  ];
}

function partRows({ person, holder, shareClass, shares, votesGivenUp }: ProgrammePart, say: Say): readonly TableRow[] {
  const name = say('check.name', { name: { name: person } });
  const held = say('clearance.held-by', { class: { name: shareClass }, holder: { name: holder } });
  return [
    { cells: [[plain(name)], [plain(formatWhole(shares))], [plain(votesText(votesGivenUp, say))]] },
    { remark: [quiet(held)] },
  ];
}

function sumRow(parts: readonly ProgrammePart[], say: Say): TableRow {
  const shares = parts.reduce((sum, one) => sum + one.shares, 0n);
  const votes = sumOfVotes(parts.map(({ votesGivenUp }) => votesGivenUp));
  return { cells: [[plain(say('clearance.all-parts'))], [plain(formatWhole(shares))], [plain(votesText(votes, say))]] };
}
