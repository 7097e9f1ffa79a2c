import { type Alignment, type Block, plain, quiet, type Spans, type TableRow } from '@tenfold/documents/assessment';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

type Table = Extract<Block, { kind: 'table' }>;

const BETWEEN = 2;
const NARROWEST_FLEXIBLE = 14;

/**
 * A table as lines of at most `width` columns. Its flexible column gives way first and is wrapped; a table that does not fit
 * even so is written one cell a line, each with its heading.
 */
export function layOutTable(table: Table, width: number): readonly Spans[] {
  const aligned = alignPoints(table);
  const natural = widthsOf(aligned);
  const wanted = natural[table.flexible] ?? 0;
  const others = natural.reduce((sum, one) => sum + one + BETWEEN, -BETWEEN) - wanted;
  const room = Math.min(wanted, width - table.indent - others);
  if (room < Math.min(wanted, NARROWEST_FLEXIBLE)) return stacked(table, width);
  const widths = natural.with(table.flexible, room);
  const head = aligned.head === null ? [] : rowLines(aligned.head.map(asQuiet), widths, aligned);
  return [...head, ...aligned.rows.flatMap((row) => linesOf(row, widths, { table: aligned, width }))];
}

function linesOf(
  row: TableRow,
  widths: readonly number[],
  { table, width }: { table: Table; width: number },
): readonly Spans[] {
  if ('cells' in row) return rowLines(row.cells, widths, table);
  const inset = table.indent + BETWEEN;
  return wrap(row.remark, width - inset).map((line) => [plain(' '.repeat(inset)), ...line]);
}

/** A row: the flexible cell may run over several lines, the others stand on the first. */
function rowLines(
  cells: readonly Spans[],
  widths: readonly number[],
  { columns, flexible, indent }: Table,
): readonly Spans[] {
  const wrapped = wrap(cells[flexible] ?? [], Math.max(widths[flexible] ?? 1, 1));
  return wrapped.map((line, index) => {
    const shown = columns.map((alignment, column) => {
      const cell = column === flexible ? line : index === 0 ? (cells[column] ?? []) : [];
      return [plain(' '.repeat(column === 0 ? 0 : BETWEEN)), ...padded(cell, widths[column] ?? 0, alignment)];
    });
    return trimmed([plain(' '.repeat(indent)), ...shown.flat()]);
  });
}

function padded(cell: Spans, width: number, alignment: Alignment): Spans {
  const space = plain(' '.repeat(Math.max(0, width - widthOfSpans(cell))));
  return alignment === 'left' ? [...cell, space] : [space, ...cell];
}

/** Fills the cells of a `point` column on the right so that their decimal points stand below each other. */
function alignPoints(table: Table): Table {
  const decimals = table.columns.map((alignment, column) =>
    alignment === 'point' ? Math.max(0, ...table.rows.map((row) => afterPoint(cellOf(row, column)))) : 0,
  );
  const rows = table.rows.map((row) => {
    if (!('cells' in row)) return row;
    return { cells: row.cells.map((cell, column) => filled(cell, table.columns[column], decimals[column] ?? 0)) };
  });
  return { ...table, rows };
}

function filled(cell: Spans, alignment: Alignment | undefined, decimals: number): Spans {
  if (alignment !== 'point' || !isNumeric(cell)) return cell;
  return [...cell, plain(' '.repeat(decimals - afterPoint(cell)))];
}

/** The columns that a number takes from its decimal point on, with its sign of percent: `2.57%` takes four, `10%` one. */
function afterPoint(cell: Spans | null): number {
  if (cell === null || !isNumeric(cell)) return 0;
  return /[.%].*$/.exec(textOf(cell))?.[0].length ?? 0;
}

function isNumeric(cell: Spans): boolean {
  return /^[−\d]/.test(textOf(cell));
}

function cellOf(row: TableRow, column: number): Spans | null {
  return 'cells' in row ? (row.cells[column] ?? null) : null;
}

function widthsOf({ head, columns, rows }: Table): readonly number[] {
  return columns.map((_, column) => {
    const cells = [...(head === null ? [] : [head[column] ?? []]), ...rows.map((row) => cellOf(row, column) ?? [])];
    return Math.max(0, ...cells.map(widthOfSpans));
  });
}

/** One cell a line: the first as it is, the others behind their headings. */
function stacked({ head, rows, indent }: Table, width: number): readonly Spans[] {
  return rows.flatMap((row) => {
    const paragraphs = 'cells' in row ? row.cells.map((cell, at) => labelled(cell, at, head)) : [row.remark];
    return paragraphs.flatMap((spans, at) => {
      const inset = indent + (at === 0 && 'cells' in row ? 0 : BETWEEN);
      return widthOfSpans(spans) === 0
        ? []
        : wrap(spans, width - inset).map((line) => [plain(' '.repeat(inset)), ...line]);
    });
  });
}

function labelled(cell: Spans, column: number, head: readonly Spans[] | null): Spans {
  const label = head?.[column] ?? [];
  if (column === 0 || label.length === 0 || textOf(cell) === '') return cell;
  return [...label.map(({ text }) => quiet(text)), plain('  '), ...cell];
}

function asQuiet(cell: Spans): Spans {
  return cell.map(({ text }) => quiet(text));
}

function trimmed(spans: Spans): Spans {
  const last = spans.findLastIndex(({ text }) => text.trim() !== '');
  return spans.slice(0, last + 1).map((span, at) => (at === last ? { ...span, text: span.text.trimEnd() } : span));
}

export function widthOfSpans(spans: Spans): number {
  return spans.reduce((sum, { text }) => sum + widthOf(text), 0);
}

function textOf(spans: Spans): string {
  return spans.map(({ text }) => text).join('');
}
