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

/** A row of a printed table with what is remarked on it: both stand on the same sheet, with no line between them. */
export interface PrintedRow {
  readonly cells: readonly Spans[];
  readonly remarks: readonly Spans[];
}

/** The rows of a table with their remarks. A remark that stands above the first row is one of a row without cells. */
export function printedRows(rows: readonly TableRow[]): readonly PrintedRow[] {
  const printed: PrintedRow[] = [];
  for (const row of rows) {
    if ('cells' in row) printed.push({ cells: row.cells, remarks: [] });
    else {
      const above = printed.pop() ?? { cells: [], remarks: [] };
      printed.push({ ...above, remarks: [...above.remarks, row.remark] });
    }
  }
  return printed;
}

/** So few rows stand together on one sheet. */
export const FEW_ROWS = 4;

/** What is to be printed: its last two blocks stand on one sheet, so that none begins with the last line alone. */
export function withoutWidow(page: Page): Page {
  return [...page.slice(0, -2), ...together(page.slice(-2))];
}
