import { xmlHead } from '../workbook/xml.ts';
import { COLUMN, paragraphXml } from './docx-paragraph.ts';
import { tableXml } from './docx-table.ts';
import type { Block, Page, Spans } from './page.ts';
import { titleSpans, withoutWidow } from './printed.ts';

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The text of a page as the main part of a DOCX: A4 with the margins of a letter. */
export function bodyXml(page: Page): string {
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1361" w:bottom="1247" w:left="1361"/></w:sectPr>';
  return `${xmlHead}<w:document xmlns:w="${wordNames}"><w:body>${withoutWidow(page).map(blockXml).join('')}${section}</w:body></w:document>`;
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
      return paragraphXml(block.spans, { indent: block.indent, keep: block.keep !== undefined });
    case 'verbatim':
      return paragraphXml([{ text: block.text, tone: 'plain' }], { style: 'Verbatim', indent: block.indent });
    case 'item':
      return itemXml(block);
    case 'table':
      return tableXml(block);
  }
}

/** Marks are numbers or signs, never more than some letters. */
const MARK = 420;

/** The paragraphs of an item stay together. */
function itemXml({ mark, body, indent, keep }: Extract<Block, { kind: 'item' }>): string {
  return body
    .map((spans, at) => {
      const stays = { keep: keep !== undefined || at < body.length - 1 };
      const marked: Spans = at === 0 ? [mark, { text: '\t', tone: 'plain' }, ...spans] : spans;
      return at === 0
        ? paragraphXml(marked, { indent, hanging: MARK, ...stays }).replaceAll('\t</w:t>', '</w:t><w:tab/>')
        : paragraphXml(marked, { indent: indent + MARK / COLUMN, ...stays });
    })
    .join('');
}
