import { xmlHead, xmlText } from '../workbook/xml.ts';
import type { Alignment, Block, Page, Span, Spans, TableRow } from './page.ts';
import { inks, titleSpans, widthOf } from './printed.ts';

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A column of the terminal, in twentieths of a point. */
const COLUMN = 105;

/** The text of a page as the main part of a DOCX: A4 with the margins of a letter. */
export function bodyXml(page: Page): string {
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1361" w:bottom="1247" w:left="1361"/></w:sectPr>';
  return `${xmlHead}<w:document xmlns:w="${wordNames}"><w:body>${page.map(blockXml).join('')}${section}</w:body></w:document>`;
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'gap':
      return '';
    case 'title':
      return paragraphXml(titleSpans(block), { style: 'Heading1' });
    case 'heading':
      return paragraphXml(block.spans, { style: 'Heading2' });
    case 'paragraph':
      return paragraphXml(block.spans, { indent: block.indent });
    case 'verbatim':
      return paragraphXml([{ text: block.text, tone: 'plain' }], { style: 'Verbatim', indent: block.indent });
    case 'item':
      return itemXml(block);
    case 'table':
      return tableXml(block);
  }
}

interface Look {
  readonly style?: string;
  readonly indent?: number;
  /** How far the first line stands out to the left, for the mark of an item. */
  readonly hanging?: number;
  readonly side?: 'left' | 'right';
}

function paragraphXml(spans: Spans, { style, indent = 0, hanging = 0, side = 'left' }: Look = {}): string {
  const left = indent * COLUMN + hanging;
  const looks = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    left === 0 ? '' : `<w:ind w:left="${left}"${hanging === 0 ? '' : ` w:hanging="${hanging}"`}/>`,
    side === 'left' ? '' : '<w:jc w:val="right"/>',
  ].join('');
  return `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${spans.map(runXml).join('')}</w:p>`;
}

function runXml({ text, tone }: Span): string {
  const colour = inks[tone]?.toUpperCase();
  const looks = `${tone === 'strong' ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

/** Marks are numbers or signs, never more than some letters. */
const MARK = 420;

function itemXml({ mark, body, indent }: Extract<Block, { kind: 'item' }>): string {
  return body
    .map((spans, at) => {
      const marked: Spans = at === 0 ? [mark, { text: '\t', tone: 'plain' }, ...spans] : spans;
      return at === 0
        ? paragraphXml(marked, { indent, hanging: MARK }).replaceAll('\t</w:t>', '</w:t><w:tab/>')
        : paragraphXml(marked, { indent: indent + MARK / COLUMN });
    })
    .join('');
}

function tableXml(table: Extract<Block, { kind: 'table' }>): string {
  const { head, columns, rows, indent } = table;
  const width = widthOf(table);
  const line =
    '<w:bottom w:val="single" w:sz="4" w:color="BEBEBE"/><w:insideH w:val="single" w:sz="4" w:color="BEBEBE"/>';
  const looks = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblInd w:w="${indent * COLUMN}" w:type="dxa"/><w:tblBorders>${line}</w:tblBorders></w:tblPr>`;
  const grid = `<w:tblGrid>${'<w:gridCol/>'.repeat(width)}</w:tblGrid>`;
  const top = head === null ? '' : `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cellsXml(head, columns, width)}</w:tr>`;
  return `<w:tbl>${looks}${grid}${top}${rows.map((row) => rowXml(row, columns, width)).join('')}</w:tbl><w:p/>`;
}

function rowXml(row: TableRow, columns: readonly Alignment[], width: number): string {
  if ('cells' in row) return `<w:tr>${cellsXml(row.cells, columns, width)}</w:tr>`;
  return `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr>${paragraphXml(row.remark)}</w:tc></w:tr>`;
}

function cellsXml(cells: readonly Spans[], columns: readonly Alignment[], width: number): string {
  return Array.from({ length: width }, (_, at) => {
    const side = columns[at] === undefined || columns[at] === 'left' ? 'left' : 'right';
    return `<w:tc>${paragraphXml(cells[at] ?? [], { side })}</w:tc>`;
  }).join('');
}
