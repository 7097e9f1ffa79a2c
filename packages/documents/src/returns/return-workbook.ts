import type { Ratio } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import type { Cell, Emphasis, Sheet, Workbook } from '../workbook/workbook.ts';
import { percentText } from './percent-text.ts';
import type { ReturnClass, ReturnFigures } from './return-figures.ts';
import { type ReturnRow, rowsOf, rowsOfAll } from './rows-of-return.ts';
import { className, columnNames, nameOnForm, periodText, sayOfReturn } from './words-of-return.ts';

/**
 * The figures of a return as a workbook: one sheet of balances and movements, one of purchases that are not cancelled, one of
 * remarks. What is not known is an empty cell, and a remark says so.
 */
export function returnWorkbook(figures: ReturnFigures, language: Language): Workbook {
  const say = sayOfReturn(figures, language);
  const title = titleOf(figures, say);
  const top = [[strong(title, 'title')], [{ text: periodText(figures, say) }]];
  const sheets = [movementSheet(figures, top, say), purchaseSheet(figures, top, say), notesSheet(figures, top, say)];
  return { language, title, sheets };
}

type Top = readonly (readonly Cell[])[];

function movementSheet(figures: ReturnFigures, top: Top, say: Say): Sheet {
  const counts = columnNames.map((name) => `${name}-in-full`);
  const names = ['what', 'date', ...counts, 'percent-all', 'percent-class', 'entry'];
  const classes = figures.classes.flatMap((one) => [
    [strong(headOfClass(one, figures, say))],
    ...rowsOf(one, figures, say).map(rowCells),
    [],
  ]);
  const all = [[strong(say('return.all-classes'))], ...rowsOfAll(figures, say).map(rowCells)];
  return {
    name: say('return.sheet.movements'),
    columns: [46, 15, 22, 18, 20, 14, 14, 30].map((width) => ({ width })),
    rows: [...top, headRow(names, say), ...classes, ...(figures.classes.length > 1 ? all : [])],
    frozenRows: top.length + 1,
  };
}

function purchaseSheet({ classes }: ReturnFigures, top: Top, say: Say): Sheet {
  const names = ['class', 'bought-on', 'shares', 'percent-all', 'percent-class', 'entry'];
  const rows = classes.flatMap((one) => (one.notCancelled.length === 0 ? [] : purchaseRows(one, say)));
  const none = [[quiet(say('return.row.no-purchases'))]];
  return {
    name: say('return.sheet.not-cancelled'),
    columns: [46, 15, 20, 14, 14, 30].map((width) => ({ width })),
    rows: [...top, headRow(names, say), ...(rows.length === 0 ? none : rows)],
    frozenRows: top.length + 1,
  };
}

function notesSheet({ notes }: ReturnFigures, top: Top, say: Say): Sheet {
  return {
    name: say('return.sheet.notes'),
    columns: [{ width: 110 }],
    rows: [
      ...top,
      headRow(['notes'], say),
      ...notes.map(({ key, figures }) => [{ text: say(key, figures), wraps: true }]),
    ],
    frozenRows: top.length + 1,
  };
}

/** Heads stand above what is below them: those of counts and days on the right. */
const onTheLeft = ['what', 'class', 'entry', 'notes'];

function headRow(names: readonly string[], say: Say): readonly Cell[] {
  return names.map((name) => {
    const head = { text: say(`return.column.${name}`), emphasis: 'head', wraps: true } as const;
    return onTheLeft.includes(name) ? head : { ...head, side: 'right' };
  });
}

function headOfClass(one: ReturnClass, figures: ReturnFigures, say: Say): string {
  const onForm = { name: { quote: nameOnForm(figures) }, type: { name: one.id } };
  const told = say(one.listed ? 'return.on-form-listed' : 'return.on-form-unlisted', onForm);
  return say('return.class-and-form', { class: { quote: className(one, say) }, form: { quote: told } });
}

function rowCells({ what, on, columns, parts, entry, kind }: ReturnRow): readonly Cell[] {
  const emphasis: Emphasis = kind === 'balance' ? 'strong' : 'plain';
  const counts = columnNames.map((name): Cell => {
    const count = columns[name];
    return count === null ? null : { count, emphasis, isChange: kind !== 'balance' };
  });
  return [
    { text: what, emphasis },
    on === null ? null : { date: on, emphasis },
    ...counts,
    percentCell(parts?.ofAll ?? null),
    percentCell(parts?.ofClass ?? null),
    entry === null ? null : quiet(entry),
  ];
}

function purchaseRows(one: ReturnClass, say: Say): readonly (readonly Cell[])[] {
  const name = className(one, say);
  const rows = one.notCancelled.map(({ on, shares, parts, entry }): readonly Cell[] => [
    { text: name },
    on === null ? { text: say('return.row.undated') } : { date: on },
    { count: shares },
    percentCell(parts.ofAll),
    percentCell(parts.ofClass),
    quiet(entry),
  ]);
  const total = [
    { text: say('return.row.not-cancelled'), emphasis: 'strong' } as const,
    null,
    { count: one.notCancelledTotal, emphasis: 'strong' } as const,
  ];
  return [...rows, total, []];
}

/** No percentage beside what changed nothing in its column. */
function percentCell(part: Ratio | null): Cell {
  return part === null || part.numerator === 0n ? null : { percent: percentText(part) };
}

function titleOf({ kind, issuer }: ReturnFigures, say: Say): string {
  const name = say('check.name', { name: { name: issuer.id } });
  const whose = issuer.stockCode === null ? name : `${name} · ${printable(issuer.stockCode)}`;
  return say('return.title.of', { issuer: { quote: whose }, title: { message: `return.title.${kind}` } });
}

function strong(text: string, emphasis: 'strong' | 'title' = 'strong'): Cell {
  return { text, emphasis };
}

function quiet(text: string): Cell {
  return { text, emphasis: 'quiet' };
}
