import { type PlannedProgramme, type ProgrammeDay, type Proportion, ratio } from '@tenfold/kernel';
import { tellCount } from '../check/bounds-text.ts';
import type { Say } from '../check/words.ts';
import { formatPercentage, formatWhole } from '../messages/format-number.ts';
import { gap, heading, type Page, paragraph, plain, quiet, type Spans, type TableRow } from '../page/page.ts';

const headings = ['bought', 'issued', 'cancelled', 'convert', 'proportion', 'measure'] as const;

/** Each day of a programme: what it moves, what it asks for, and where proportion and measure stand at its end. */
export function daysTable({ byDay: { days } }: PlannedProgramme, say: Say): Page {
  return [
    heading(say('programme.days')),
    {
      kind: 'table',
      head: [[], ...headings.map((name) => [quiet(say(`programme.${name}`))])],
      columns: ['left', 'right', 'right', 'right', 'right', 'point', 'point'],
      rows: days.map((day) => dayRow(day, say)),
      flexible: 0,
      indent: 2,
    },
    paragraph([quiet(say('programme.days-note'))], 2),
    gap,
  ];
}

function dayRow({ on, moved, conversion, proportion, ratchet }: ProgrammeDay, say: Say): TableRow {
  const convert = conversion === 0n ? '' : tellCount(conversion, say).cell;
  const cells = [
    say('check.name', { name: { date: on } }),
    ...[moved.boughtBack, moved.issued, moved.cancelled].map(countText),
    convert,
    percentText(proportion, say),
    percentText(ratchet, say),
  ];
  return { cells: cells.map((text): Spans => [plain(text)]) };
}

/** Nothing is left empty: a column of noughts hides the days on which something happens. */
function countText(count: bigint): string {
  return count === 0n ? '' : formatWhole(count);
}

function percentText(proportion: Proportion | null, say: Say): string {
  return proportion === null ? say('check.not-known') : formatPercentage(ratio(proportion.weighted, proportion.total));
}
