import { COLUMN, paragraphXml } from './docx-paragraph.ts';
import type { Alignment, Block, Spans } from './page.ts';
import { FEW_ROWS, type PrintedRow, printedRows, widthOf } from './printed.ts';

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
  const columns = columnsOf(table, printed, LINE - left);
  const line =
    '<w:bottom w:val="single" w:sz="4" w:color="BEBEBE"/><w:insideH w:val="single" w:sz="4" w:color="BEBEBE"/>';
  const looks = `<w:tblPr><w:tblW w:w="${sumOf(columns)}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/><w:tblBorders>${line}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const isSmall = printed.length <= FEW_ROWS;
  const look = { columns, flexible, kind: '' };
  const first = { ...look, kind: '<w:tblHeader/>', keep: true };
  const top = head === null ? '' : rowXml({ cells: head, remarks: [] }, first);
  const body = printed.map((row, at) => rowXml(row, { ...look, keep: isSmall && at < printed.length - 1 }));
  return `<w:tbl>${looks}${grid}${top}${body.join('')}</w:tbl><w:p/>`;
}

/** What a page of A4 has between its margins. */
const LINE = 9184;

/** What a letter takes, and what stands beside the text of a cell. */
const [LETTER, ROUND_ABOUT] = [130, 260];

function columnsOf(table: Table, rows: readonly PrintedRow[], line: number): readonly Column[] {
  const all = Array.from({ length: widthOf(table) }, (_, at) => at);
  const lines = [...(table.head === null ? [] : [table.head]), ...rows.map(({ cells }) => cells)];
  const widths = all.map((at) => Math.max(...lines.map((cells) => lettersOf(cells[at] ?? []))) * LETTER + ROUND_ABOUT);
  const others = widths.reduce((sum, width, at) => (at === table.flexible ? sum : sum + width), 0);
  return all.map((at) => ({
    width: at === table.flexible ? Math.max(line - others, NARROWEST) : (widths[at] ?? 0),
    side: sideOf(table.columns[at]),
  }));
}

const NARROWEST = 1500;

/** How many letters wide a cell is, a Chinese one as two. */
function lettersOf(spans: Spans): number {
  const text = spans.map((span) => span.text).join('');
  return [...text].reduce((sum, letter) => sum + (letter >= '\u2E80' ? 2 : 1), 0);
}

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
}

/** A row with its remarks below the text of it; no page ends within it. */
function rowXml({ cells, remarks }: PrintedRow, { columns, flexible, kind, keep }: RowLook): string {
  const written = columns.map(({ width, side }, at) => {
    const texts = [cells[at] ?? [], ...(at === flexible ? remarks : [])];
    const paragraphs = texts.map((spans) => paragraphXml(spans, { side, isClose: true, keep }));
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${kind}</w:trPr>${written.join('')}</w:tr>`;
}
