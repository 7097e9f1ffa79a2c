import type { Say } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import { printable } from '../../messages/printable.ts';
import { gap, heading, type Page, paragraph, plain, quiet, type TableRow, toned } from '../../page/page.ts';
import type { PublishedBeside } from '../answer.ts';
import type { ComparedFigure } from './compared.ts';

/** How the count and a published announcement agree, and every figure that does not. What is noted of the announcement stands first. */
export function comparedBlocks({ figures, printed }: PublishedBeside, say: Say): Page {
  const unlike = figures.filter(({ outcome }) => outcome !== 'same');
  const counts = { all: { number: BigInt(figures.length) }, same: { number: BigInt(figures.length - unlike.length) } };
  const noted = printed.note == null ? [] : [paragraph([quiet(printable(printed.note))], 2)];
  const summary = paragraph([plain(say('poll.compared.summary', counts))], 2);
  if (unlike.length === 0) return [heading(say('poll.compared.heading')), ...noted, summary, gap];
  return [
    heading(say('poll.compared.heading')),
    ...noted,
    summary,
    {
      kind: 'table',
      head: ['what', 'printed', 'counted'].map((name) => [quiet(say(`poll.compared.${name}`))]),
      columns: ['left', 'right', 'right'],
      rows: unlike.flatMap((one) => rowsOf(one, say)),
      flexible: 0,
      indent: 2,
    },
    gap,
  ];
}

function rowsOf(
  { resolution, shareClass, figure, printed, counted, outcome }: ComparedFigure,
  say: Say,
): readonly TableRow[] {
  const what = say(`poll.figure.${figure}`);
  const place = [
    ...(resolution === null ? [] : [say('poll.page.resolution', { number: { quote: resolution } })]),
    ...(shareClass === null ? [] : [say('poll.page.class', { class: { name: shareClass } })]),
    what,
  ];
  const text = place.join(' · ');
  return [
    {
      cells: [
        [plain(printable(text))],
        [plain(grouped(printed, say))],
        [plain(counted === null ? '' : grouped(counted, say))],
      ],
    },
    {
      remark: [
        toned(say(`poll.outcome.${outcome}`), outcome === 'not-counted' ? 'information-missing' : 'action-required'),
      ],
    },
  ];
}

/** Counts with their groups; whether something was carried as a word; percentages as they are. */
function grouped(text: string, say: Say): string {
  if (text === 'true') return say('poll.word.carried');
  if (text === 'false') return say('poll.word.lost');
  return /^\d+$/.test(text) ? formatWhole(BigInt(text)) : text;
}
