import { COLUMN, paragraphXml } from './docx-paragraph.ts';
import type { Alignment, Block } from './page.ts';
import {
  FEW_ROWS,
  lettersOfColumns,
  linesOfCell,
  type PrintedRow,
  printedRows,
  type TableSize,
  tableSizeFor,
} from './printed.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A column of a table as it is written: how wide, in twentieths of a point, and on which side its cells stand. */
interface Column {
  readonly width: number;
  readonly side: 'left' | 'right';
}

/** A table of a DOCX. Its columns are as wide as what stands in them; the one that gives way has the rest of the line. */
export function tableXml(table: Table): string {
  const { head, rows, flexible, indent } = table;
  const printed = printedRows(rows);
  const left = indent * COLUMN;
  const line = LINE - left;
  const size = tableSizeFor(table, { line: line / POINT, between: ROUND_ABOUT / POINT });
  const columns = columnsOf(table, line, size);
  const rules =
    '<w:bottom w:val="single" w:sz="4" w:color="BEBEBE"/><w:insideH w:val="single" w:sz="4" w:color="BEBEBE"/>';
  const looks = `<w:tblPr><w:tblW w:w="${sumOf(columns)}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/><w:tblBorders>${rules}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const isSmall = printed.length <= FEW_ROWS;
  const look = { columns, flexible, kind: '', points: size.points };
  const first = { ...look, kind: '<w:tblHeader/>', keep: true };
  const top = head === null ? '' : rowXml({ cells: head, under: [], remarks: [] }, first);
  const body = printed.map((row, at) => rowXml(row, { ...look, keep: isSmall && at < printed.length - 1 }));
  return `<w:tbl>${looks}${grid}${top}${body.join('')}</w:tbl><w:p/>`;
}

/** What a page of A4 has between its margins. */
const LINE = 9184;

/** What stands beside the text of a cell. */
const ROUND_ABOUT = 260;

/** Twentieths of a point in a point. */
const POINT = 20;

function columnsOf(table: Table, line: number, { letter }: TableSize): readonly Column[] {
  const widths = lettersOfColumns(table).map((letters) => Math.ceil(letters * letter * POINT) + ROUND_ABOUT);
  const others = widths.reduce((sum, width, at) => (at === table.flexible ? sum : sum + width), 0);
  // Where even the smallest letters do not fit, columns give way alike, and long cells are broken.
  const most = line - NARROWEST;
  const shrink = others > most ? most / others : 1;
  return widths.map((width, at) => ({
    width: at === table.flexible ? Math.max(line - others, NARROWEST) : Math.floor(width * shrink),
    side: sideOf(table.columns[at]),
  }));
}

const NARROWEST = 1000;

function sideOf(alignment: Alignment | undefined): Column['side'] {
  return alignment === undefined || alignment === 'left' ? 'left' : 'right';
}

function sumOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

interface RowLook {
  readonly columns: readonly Column[];
  readonly flexible: number;
  /** What the row is beside a row: a head. */
  readonly kind: string;
  /** Whether it stays on the page of the next row. */
  readonly keep: boolean;
  readonly points: number;
}

/** A row with its further lines and its remarks below the text of it; no page ends within it. */
function rowXml(row: PrintedRow, { columns, flexible, kind, keep, points }: RowLook): string {
  const written = columns.map(({ width, side }, at) => {
    const texts = [...linesOfCell(row, at), ...(at === flexible ? row.remarks : [])];
    const paragraphs = texts.map((spans) => paragraphXml(spans, { side, isClose: true, keep, points }));
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${kind}</w:trPr>${written.join('')}</w:tr>`;
}
