import type { Ratio } from '@tenfold/kernel';
import { tellCount } from '../check/bounds-text.ts';
import type { Say } from '../check/words.ts';
import { formatDate } from '../messages/format-date.ts';
import { formatWhole } from '../messages/format-number.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  type TableRow,
} from '../page/page.ts';
import { percentText } from './percent-text.ts';
import type { PurchaseRow, ReturnClass, ReturnFigures } from './return-figures.ts';
import { type ReturnRow, rowsOf, rowsOfAll } from './rows-of-return.ts';
import { className, columnNames, nameOnForm, periodText, sayOfReturn } from './words-of-return.ts';

/** The figures of a return as a page: each class with its rows, what is bought and not cancelled, and what is to be known beside. */
export function returnPage(figures: ReturnFigures, language: Language): Page {
  const say = sayOfReturn(figures, language);
  return [
    titleOf(figures, say),
    paragraph([plain(periodText(figures, say))]),
    paragraph([quiet(say('return.page.what'))]),
    gap,
    ...figures.classes.flatMap((one) => classPage(one, figures, say)),
    ...(figures.classes.length > 1
      ? [heading(say('return.all-classes')), tableOf(rowsOfAll(figures, say), say), gap]
      : []),
    heading(say('return.heading.notes')),
    ...figures.notes.map((note) => item(say(note.key, note.figures))),
  ];
}

function titleOf({ kind, issuer }: ReturnFigures, say: Say): Block {
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  return {
    kind: 'title',
    left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
    right: [plain(say(`return.title.${kind}`))],
  };
}

function classPage(one: ReturnClass, figures: ReturnFigures, say: Say): Page {
  const onForm = { name: { quote: nameOnForm(figures) }, type: { name: one.id } };
  return [
    heading(className(one, say)),
    paragraph([quiet(say(one.listed ? 'return.on-form-listed' : 'return.on-form-unlisted', onForm))], 2),
    tableOf(rowsOf(one, figures, say), say),
    ...(one.notCancelled.length === 0 ? [] : notCancelledPage(one, say)),
    gap,
  ];
}

function tableOf(rows: readonly ReturnRow[], say: Say): Block {
  return {
    kind: 'table',
    head: [
      [],
      ...columnNames.map((name) => [quiet(say(`return.column.${name}`))]),
      [quiet(say('return.column.percent'))],
    ],
    columns: ['left', 'right', 'right', 'right', 'right'],
    rows: rows.map((row) => tableRow(row, say)),
    flexible: 0,
    indent: 2,
  };
}

function tableRow({ what, on, columns, parts, kind }: ReturnRow, say: Say): TableRow {
  const counts = columnNames.map((name) => countCell(columns[name], kind, say));
  const dated = on === null ? what : say('return.row.dated', { text: { quote: what }, on: { date: on } });
  const spans = (text: string): Spans => [kind === 'balance' ? strong(text) : plain(text)];
  return { cells: [spans(dated), ...counts.map(spans), [plain(percentCell(parts?.ofAll ?? null))]] };
}

/** A change with its sign, a balance without; what is not known is said. */
function countCell(count: bigint | null, kind: ReturnRow['kind'], say: Say): string {
  if (count === null || kind === 'balance') return tellCount(count, say).cell;
  if (count === 0n) return '0';
  return count > 0n ? `+${formatWhole(count)}` : `−${formatWhole(-count)}`;
}

function percentCell(part: Ratio | null): string {
  return part === null || part.numerator === 0n ? '' : `${percentText(part).replace('-', '−')}%`;
}

function notCancelledPage({ notCancelled, notCancelledTotal }: ReturnClass, say: Say): Page {
  const total = { cells: [[strong(say('return.row.not-cancelled'))], [strong(formatWhole(notCancelledTotal))], []] };
  return [
    gap,
    paragraph([strong(say('return.heading.not-cancelled'))], 2),
    {
      kind: 'table',
      head: [[], [quiet(say('return.column.shares'))], [quiet(say('return.column.percent'))]],
      columns: ['left', 'right', 'right'],
      rows: [...notCancelled.map((one) => purchaseRow(one, say)), total],
      flexible: 0,
      indent: 2,
    },
  ];
}

function purchaseRow({ on, shares, parts, isNew }: PurchaseRow, say: Say): TableRow {
  const day = on === null ? say('return.row.undated') : formatDate(on, say.language);
  const text = isNew ? say('return.row.bought-now', { day: { quote: day } }) : day;
  return { cells: [[plain(text)], [plain(formatWhole(shares))], [plain(percentCell(parts.ofAll))]] };
}

function item(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
