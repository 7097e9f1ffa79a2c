import type { Issuer } from '@tenfold/kernel';
import { capitalised, type Say } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import { percentText } from '../../returns/percent-text.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { knownFigure } from './known-figure.ts';
import { noteOnBlank, told } from './words-of-written.ts';
import type { Line, Section, Written } from './written.ts';

/** What a workbook is written with. */
export interface WrittenWorkbookGiven {
  readonly issuer: Issuer;
  readonly period: string;
  readonly language: Language;
  readonly say: Say;
}

/** A written paper as a workbook: every line with its figure, what is to be known of it, and its entries; the notes apart. */
export function writtenWorkbook(written: Written, given: WrittenWorkbookGiven): Workbook {
  const { language, period, say } = given;
  const title = titleOfWritten(written, given);
  const top: readonly (readonly Cell[])[] = [[{ text: title, emphasis: 'title' }], [{ text: period }]];
  return { language, title, sheets: [linesSheet(written, top, say), notesSheet(written, top, say)] };
}

/** Whose paper it is, and what. */
export function titleOfWritten({ title }: Written, { issuer, say }: Omit<WrittenWorkbookGiven, 'period'>): string {
  const name = say('check.name', { name: { name: issuer.id } });
  const whose = issuer.stockCode === null ? name : `${name} · ${printable(issuer.stockCode)}`;
  return say('return.title.of', { issuer: { quote: whose }, title: { quote: told(title, say) } });
}

type Top = readonly (readonly Cell[])[];

const columns = ['what', 'figure', 'answer', 'remark', 'entries'] as const;

function linesSheet({ opening, sections }: Written, top: Top, say: Say): Sheet {
  return {
    name: say('written.sheet.lines'),
    columns: [70, 20, 20, 60, 40].map((width) => ({ width })),
    rows: [
      ...top,
      columns.map((name) => ({ text: say(`written.column.${name}`), emphasis: 'head', wraps: true }) as const),
      ...opening.map((line) => cellsOf(line, say)),
      ...sections.flatMap((section) => sectionRows(section, say)),
    ],
    frozenRows: top.length + 1,
  };
}

function sectionRows({ heading, lines }: Section, say: Say): readonly (readonly Cell[])[] {
  return [[], [{ text: told(heading, say), emphasis: 'strong' }], ...lines.map((line) => cellsOf(line, say))];
}

function cellsOf(line: Line, say: Say): readonly Cell[] {
  const what: Cell = { text: told(line.text, say), wraps: true };
  const entries: Cell =
    line.entries.length === 0 ? null : { text: line.entries.join(', '), emphasis: 'quiet', wraps: true };
  if (line.as === 'figure') {
    const note = noteOnBlank(line, say);
    return [what, figureCell(line), null, note === null ? null : { text: note, wraps: true }, entries];
  }
  if (line.as !== 'answer') return [what, null, null, null, entries];
  const { verdict, word, why } = line;
  const answer = { text: capitalised(say(word ?? `verdict.${verdict}`)), wraps: true };
  return [what, null, answer, why === null ? null : { text: told(why, say), wraps: true }, entries];
}

/** What is not known is an empty cell, and a remark says so; a part of a share is written out. */
function figureCell({ value, unit }: Extract<Line, { as: 'figure' }>): Cell {
  const known = knownFigure(value);
  if (known === null) return null;
  if (unit === 'part') return { percent: percentText(known) };
  if (known.denominator === 1n) return { count: known.numerator };
  return { text: `${known.numerator}/${known.denominator}`, side: 'right' };
}

function notesSheet({ notes }: Written, top: Top, say: Say): Sheet {
  return {
    name: say('return.sheet.notes'),
    columns: [{ width: 110 }],
    rows: [
      ...top,
      [{ text: say('written.heading.notes'), emphasis: 'head', wraps: true }],
      ...notes.map((note) => [{ text: told(note, say), wraps: true }]),
    ],
    frozenRows: top.length + 1,
  };
}
