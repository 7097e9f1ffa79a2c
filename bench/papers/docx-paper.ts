import type { Page, Spans } from '@tenfold/documents';
import type { PrintedPage } from '@tenfold/documents/pages-html';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** The same paper by the package docx alone: headings, paragraphs and tables as such. */
export async function paperByDocx({ page, title }: PrintedPage): Promise<Uint8Array> {
  const document = new Document({ title, sections: [{ children: page.flatMap(partsOf) }] });
  return Packer.toBuffer(document);
}

function partsOf(block: Page[number]): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'gap':
      return [];
    case 'title':
      return [headed([...block.left, ...block.right], HeadingLevel.HEADING_1)];
    case 'heading':
      return [headed(block.spans, HeadingLevel.HEADING_2)];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.spans), indent: { left: block.indent * 105 } })];
    case 'verbatim':
      return [new Paragraph(block.text)];
    case 'item':
      return block.body.map((spans) => new Paragraph({ children: runs(spans), indent: { left: 420, hanging: 210 } }));
    case 'table':
      return [tableOf(block)];
  }
}

function headed(spans: Spans, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: runs(spans) });
}

function tableOf({ rows, columns }: Extract<Page[number], { kind: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) =>
      'cells' in row
        ? new TableRow({
            cantSplit: true,
            children: row.cells.map((cell, at) => cellOf(cell, columns[at] === 'right')),
          })
        : new TableRow({
            children: [new TableCell({ columnSpan: columns.length, children: [said(row.remark, false)] })],
          }),
    ),
  });
}

function cellOf(spans: Spans, isRight: boolean): TableCell {
  return new TableCell({ children: [said(spans, isRight)] });
}

function said(spans: Spans, isRight: boolean): Paragraph {
  return new Paragraph({
    children: runs(spans),
    ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
  });
}

function runs(spans: Spans): readonly TextRun[] {
  return spans.map(({ text, tone }) => new TextRun({ text, bold: tone === 'strong' }));
}
