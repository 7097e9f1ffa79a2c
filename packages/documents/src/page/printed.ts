import { type Block, type Page, type Span, type Spans, type TableRow, together, type Tone } from './page.ts';

/** What stands at the right of a title on the screen follows it on paper. */
export function titleSpans({ left, right }: Extract<Block, { kind: 'title' }>): Spans {
  return right.length === 0 ? left : [...left, apart, ...right];
}

const apart: Span = { text: ' · ', tone: 'quiet' };

/** How many columns a table has: as many as its longest row. */
export function widthOf({ columns, head, rows }: Extract<Block, { kind: 'table' }>): number {
  const cells = rows.map((row) => ('cells' in row ? row.cells.length : 0));
  return Math.max(columns.length, head?.length ?? 0, ...cells);
}

/** The ink of each tone, as on the light screen; the others are black. A colour never says more than the words. */
export const inks: Readonly<Partial<Record<Tone, string>>> = {
  quiet: '5d5952',
  kept: '2c6a3c',
  'action-required': '8f5200',
  breached: 'a3242b',
  ceased: '47525e',
  'needs-approval': '1d5ca6',
  'needs-determination': '67399c',
  'information-missing': '6f5600',
  'not-applicable': '6b675f',
};

/** A row of a printed table with its further lines and what is remarked on it: all stand on the same sheet, with no line between them. */
export interface PrintedRow {
  readonly cells: readonly Spans[];
  readonly under: readonly (readonly Spans[])[];
  readonly remarks: readonly Spans[];
}

/** The rows of a table with their remarks. A remark that stands above the first row is one of a row without cells. */
export function printedRows(rows: readonly TableRow[]): readonly PrintedRow[] {
  const printed: PrintedRow[] = [];
  for (const row of rows) {
    if ('cells' in row && row.under === undefined) {
      printed.push({ cells: row.cells, under: [], remarks: [] });
      continue;
    }
    const above = printed.pop() ?? { cells: [], under: [], remarks: [] };
    if ('cells' in row) printed.push({ ...above, under: [...above.under, row.cells] });
    else printed.push({ ...above, remarks: [...above.remarks, row.remark] });
  }
  return printed;
}

/** All lines of one cell of a row, from top to bottom; a line without words is none. */
export function linesOfCell({ cells, under }: PrintedRow, at: number): readonly Spans[] {
  return [cells[at] ?? [], ...under.map((line) => line[at] ?? []).filter((line) => line.length > 0)];
}

/** How many letters wide each column of a table is, a Chinese one as two; `flexible` is left to the caller. */
export function lettersOfColumns(table: Extract<Block, { kind: 'table' }>): readonly number[] {
  const { head, rows } = table;
  const lines = [...(head === null ? [] : [head]), ...rows.flatMap((row) => ('cells' in row ? [row.cells] : []))];
  return Array.from({ length: widthOf(table) }, (_, at) =>
    Math.max(...lines.map((cells) => lettersOf(cells[at] ?? []))),
  );
}

function lettersOf(spans: Spans): number {
  const text = spans.map((span) => span.text).join('');
  return [...text].reduce((sum, letter) => sum + (letter >= '\u2E80' ? 2 : 1), 0);
}

/** How a table is set so that it fits its line: the size of its letters in points, and what a letter takes, in points. */
export interface TableSize {
  readonly points: number;
  readonly letter: number;
}

/** The sizes of letters in tables, the usual one first; a letter is taken as wide as a bold figure. */
const tableSizes: readonly TableSize[] = [10.5, 9, 8, 7].map((points) => ({ points, letter: points * 0.58 }));

/** What the column that gives way needs at least, in letters. */
const NARROWEST = 8;

/** The largest letters with which the columns of a table fit a line of so many points; the smallest where none do. */
export function tableSizeFor(
  table: Extract<Block, { kind: 'table' }>,
  { line, between }: { readonly line: number; readonly between: number },
): TableSize {
  const letters = lettersOfColumns(table);
  const wanted = letters.map((count, at) => (at === table.flexible ? Math.min(count, NARROWEST) : count));
  const all = wanted.reduce((sum, count) => sum + count, 0);
  const fits = tableSizes.find(({ letter }) => all * letter + letters.length * between <= line);
  return fits ?? tableSizes.at(-1) ?? { points: 7, letter: 4 };
}

/** So few rows stand together on one sheet. */
export const FEW_ROWS = 4;

/** What is to be printed: its last two blocks stand on one sheet, so that none begins with the last line alone. */
export function withoutWidow(page: Page): Page {
  return [...page.slice(0, -2), ...together(page.slice(-2))];
}
