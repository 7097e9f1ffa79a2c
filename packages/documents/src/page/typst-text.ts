import type { Language } from '../messages/languages.ts';
import type { Alignment, Block, Page, Span, Spans } from './page.ts';
import {
  FEW_ROWS,
  inks,
  linesOfCell,
  type PrintedRow,
  printedRows,
  tableSizeFor,
  titleSpans,
  widthOf,
  withoutWidow,
} from './printed.ts';

/** What a printed page is beside its blocks. */
export interface PrintedPage {
  readonly page: Page;
  readonly title: string;
  readonly language: Language;
  /** The day that the document bears: `2026-11-28`. */
  readonly date: string;
}

/** A page as the source of Typst: what is printed on A4, with headings, lists and tables that a reader's program knows as such. */
export function typstText(printed: PrintedPage): string {
  return `${preamble(printed)}\n${withoutWidow(printed.page).map(blockText).join('\n')}\n`;
}

/** Latin letters from a serif of the screens; of Chinese ones the forms of the language that is printed come first. */
const fonts: Readonly<Record<Language, readonly string[]>> = {
  en: ['Source Serif 4', 'Noto Serif TC', 'Noto Serif SC'],
  'zh-Hant': ['Source Serif 4', 'Noto Serif TC', 'Noto Serif SC'],
  'zh-Hans': ['Source Serif 4', 'Noto Serif SC', 'Noto Serif TC'],
};

const locales: Readonly<Record<Language, string>> = {
  en: 'lang: "en", region: "hk"',
  'zh-Hant': 'lang: "zh", region: "hk", script: "hant"',
  'zh-Hans': 'lang: "zh", region: "cn", script: "hans"',
};

function preamble({ title, language, date }: PrintedPage): string {
  const [year, month, day] = date.split('-').map(Number);
  return [
    `#set document(title: ${quoted(title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(font: (${fonts[language].map(quoted).join(', ')}), ${locales[language]}, size: 10.5pt)`,
    '#set page(paper: "a4", margin: (x: 24mm, y: 22mm), numbering: "1 / 1")',
    '#set par(leading: 0.72em, spacing: 0.95em)',
    '#set table(stroke: (x, y) => (bottom: 0.4pt + luma(190)), inset: (x: 5pt, y: 4pt))',
    '#show heading.where(level: 1): set text(size: 16pt)',
    '#show heading.where(level: 2): set text(size: 12pt)',
    '#show heading: set block(above: 1.5em, below: 0.8em)',
    '#show raw: set text(size: 9pt)',
  ].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'gap':
      return '#v(0.4em)';
    case 'title':
      return `= ${spansText(titleSpans(block))}`;
    case 'heading':
      return `== ${spansText(block.spans)}`;
    case 'paragraph':
      return paragraphText(block);
    case 'verbatim':
      return inside(block.indent, `#raw(${quoted(block.text)}, block: true)`);
    case 'item':
      return itemText(block);
    case 'table':
      return tableText(block);
  }
}

/** A column of the terminal is half as wide as a letter is high. */
function inside(indent: number, text: string): string {
  return indent === 0 ? `\n${text}\n` : `\n#pad(left: ${indent / 2}em)[${text}]\n`;
}

function paragraphText({ spans, indent, keep }: Extract<Block, { kind: 'paragraph' }>): string {
  const text = inside(indent, spansText(spans));
  return keep === undefined ? text : `\n#block(sticky: true)[\n${text}\n]\n`;
}

/** An item longer than this may go on overleaf; it might not fit a page. */
const LONG = 1500;

function itemText({ mark, body, indent, keep }: Extract<Block, { kind: 'item' }>): string {
  const paragraphs = body.map(spansText).join('\n\n');
  const list = `#list(marker: [${spanText(mark)}], body-indent: 0.7em, [${paragraphs}])`;
  const looks = `breakable: ${paragraphs.length > LONG}, sticky: ${keep !== undefined}`;
  return `\n#block(${looks})[${inside(indent, list)}]\n`;
}

/** What a page of A4 has between its margins, in points; how high a letter is; and what stands beside the text of a cell. */
const [LINE, LETTER, INSET] = [459, 10.5, 5];

/** A column of the terminal. */
const HALF_LETTER = LETTER / 2;

function tableText(table: Extract<Block, { kind: 'table' }>): string {
  const { head, columns, rows, flexible, indent } = table;
  const width = widthOf(table);
  const all = Array.from({ length: width }, (_, at) => at);
  const sizes = all.map((at) => (at === flexible ? '1fr' : 'auto')).join(', ');
  const sides = all.map((at) => sideOf(columns[at])).join(', ');
  const header = head === null ? '' : `table.header(${cellsText(head, width)}), `;
  const body = printedRows(rows).map((row) => rowText(row, { width, flexible }));
  const whole = `#table(columns: (${sizes},), align: (${sides},), ${header}${body.join(', ')})`;
  const { points } = tableSizeFor(table, { line: LINE - indent * HALF_LETTER, between: 2 * INSET });
  const set = points === LETTER ? whole : `#text(size: ${points}pt)[${whole}]`;
  return inside(indent, body.length > FEW_ROWS ? set : `#block(breakable: false)[${set}]`);
}

/** A remark stands below the text of its row, which is never torn from it; in a table of many columns it runs below all. */
function rowText(row: PrintedRow, { width, flexible }: { readonly width: number; readonly flexible: number }): string {
  const { remarks } = row;
  const below = remarks.map((remark) => `\\ ${spansText(remark)}`).join('');
  const isNarrow = width > 2 && remarks.length > 0;
  const spans = Array.from({ length: width }, (_, at) => linesOfCell(row, at).map(spansText).join('\\ '));
  if (!isNarrow)
    return spans.map((said, at) => `table.cell(breakable: false)[${at === flexible ? said + below : said}]`).join(', ');
  const above = spans.map((said) => `table.cell(stroke: none)[${said}]`);
  return [...above, ...remarks.map((remark) => `table.cell(colspan: ${width})[${spansText(remark)}]`)].join(', ');
}

function cellsText(cells: readonly Spans[], width: number): string {
  return Array.from({ length: width }, (_, at) => `[${spansText(cells[at] ?? [])}]`).join(', ');
}

function sideOf(alignment: Alignment | undefined): string {
  return alignment === undefined || alignment === 'left' ? 'left' : 'right';
}

function spansText(spans: Spans): string {
  return spans.map(spanText).join('');
}

function spanText({ text, tone }: Span): string {
  const said = `#${quoted(text)}`;
  const ink = inks[tone];
  if (tone === 'strong') return `#text(weight: "semibold")[${said}]`;
  return ink === undefined ? said : `#text(fill: rgb("#${ink}"))[${said}]`;
}

/** A text as Typst quotes it: nothing in it is markup. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
