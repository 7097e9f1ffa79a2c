import type { AnnouncementSheet, Fragment, ProseLine, SheetSection } from '@tenfold/documents/announcement-reading';
import { refuseAbove } from '../refuse.ts';

/** An announcement has some hundred cells and lines, seldom a few thousand; a file with so many was made to keep a reader busy. */
const MOST_PIECES = 30_000;
/** Wider tables than this nobody prints. */
const MOST_COLUMNS = 500;
/** A cell that says that it goes over more rows or columns is taken to go over so many. */
const MOST_SPAN = 200;
/** Tables stand in cells of tables for layout, but not so deep. */
const MOST_DEEP = 40;

/** So many lines above a table may hold its heading. */
const LINES_ABOVE = 8;

/** Over how many columns and rows a cell goes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

interface OpenCell {
  readonly column: number;
  readonly span: Span;
  readonly lines: string[];
}

interface OpenTable {
  readonly number: number;
  readonly fragments: Fragment[];
  readonly above: readonly string[];
  /** For how many more rows each column is taken by a cell from above. */
  readonly taken: number[];
  row: number;
  column: number;
  cell: OpenCell | null;
}

/** Builds a sheet from a document that is read from its beginning to its end: lines, and tables of cells. */
export class SheetBuilder {
  readonly #sections: SheetSection[] = [];
  readonly #prose: ProseLine[] = [];
  readonly #tables: OpenTable[] = [];
  #count = 0;
  #pieces = 0;
  #line = '';
  #goesOn = false;
  #above: string[] = [];
  #lines = 0;

  openTable(): void {
    if (this.#tables.length === 0) this.endBlock();
    refuseAbove('too-many-cells', this.#tables.length, MOST_DEEP);
    this.#count += 1;
    this.#tables.push({
      number: this.#count,
      fragments: [],
      above: this.#above,
      taken: [],
      row: 0,
      column: 0,
      cell: null,
    });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.closeCell();
    table.row += 1;
    table.column = 0;
    for (const [at, rows] of table.taken.entries()) table.taken[at] = Math.max(0, rows - 1);
  }

  openCell({ columns, rows }: Span): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.closeCell();
    if (table.row === 0) table.row = 1;
    while ((table.taken[table.column] ?? 0) > 0) table.column += 1;
    const span = { columns: within(columns), rows: within(rows) };
    refuseAbove('too-many-cells', table.column + span.columns, MOST_COLUMNS);
    this.#countPiece();
    table.cell = { column: table.column, span, lines: [''] };
    for (let at = 0; at < span.columns; at += 1) table.taken[table.column + at] = span.rows;
    table.column += span.columns;
  }

  closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = table?.cell;
    if (table === undefined || cell === null || cell === undefined) return;
    for (const text of cell.lines) if (text.trim() !== '') table.fragments.push(fragmentOf(text, cell, table));
    const text = cell.lines.join(' ').trim();
    const place = { at: 'cell', table: table.number, row: table.row, column: cell.column + 1 } as const;
    if (text !== '') this.#prose.push({ text, place, goesOn: false });
    table.cell = null;
  }

  closeTable(): void {
    this.closeCell();
    const table = this.#tables.pop();
    if (table !== undefined) {
      this.#sections.push({ kind: 'table', fragments: table.fragments, above: table.above });
      this.#above = [];
    }
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) this.#line += text;
    else cell.lines[cell.lines.length - 1] += text;
  }

  breakLine(): void {
    this.#countPiece();
    const cell = this.#cell;
    if (cell !== null) cell.lines.push('');
    else this.#endLine(true);
  }

  /** The end of a paragraph. */
  endBlock(): void {
    const cell = this.#cell;
    if (cell !== null && cell.lines.at(-1)?.trim() !== '') this.breakLine();
    if (cell === null) this.#endLine(false);
  }

  result(): AnnouncementSheet {
    while (this.#tables.length > 0) this.closeTable();
    this.endBlock();
    return { sections: this.#sections, prose: this.#prose };
  }

  get #cell(): OpenCell | null {
    return this.#tables.at(-1)?.cell ?? null;
  }

  #endLine(nextGoesOn: boolean): void {
    if (this.#line.trim() !== '') {
      this.#countPiece();
      this.#lines += 1;
      this.#above = [...this.#above.slice(1 - LINES_ABOVE), this.#line];
      this.#prose.push({
        text: this.#line,
        place: { at: 'line', page: null, line: this.#lines },
        goesOn: this.#goesOn,
      });
      this.#goesOn = nextGoesOn;
    } else if (!nextGoesOn) this.#goesOn = false;
    this.#line = '';
  }

  #countPiece(): void {
    this.#pieces += 1;
    refuseAbove('too-many-cells', this.#pieces, MOST_PIECES);
  }
}

function within(span: number): number {
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPAN) : 1;
}

/** Columns are a hundred wide; a cell leaves its last unit free, so that cells beside each other do not touch. */
function fragmentOf(text: string, { column, span }: OpenCell, { number, row }: OpenTable): Fragment {
  return {
    text: text.trim(),
    left: column * 100,
    right: (column + span.columns) * 100 - 1,
    top: row,
    bottom: row + span.rows,
    place: { at: 'cell', table: number, row, column: column + 1 },
    confidence: null,
  };
}
