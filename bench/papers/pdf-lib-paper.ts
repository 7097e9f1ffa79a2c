import type { Page, Spans } from '@tenfold/documents';
import type { PrintedPage } from '@tenfold/documents/pages-html';
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING] = [595, 842, 68, 10.5, 15];

/**
 * The same paper by pdf-lib alone, as one would write it: lines are broken by the width of their words, tables have a rule below
 * each row, pages a number. It has no tags, no letters embedded, and is no PDF/A; signs that its letters lack are left out.
 */
export async function paperByPdfLib({ page, title }: PrintedPage): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  const [plain, strong] = await Promise.all([
    document.embedFont(StandardFonts.TimesRoman),
    document.embedFont(StandardFonts.TimesRomanBold),
  ]);
  const sheet = new Sheet(document, plain, strong);
  for (const block of page) draw(block, sheet);
  sheet.number();
  return { bytes: await document.save(), pages: document.getPageCount() };
}

function draw(block: Page[number], sheet: Sheet): void {
  switch (block.kind) {
    case 'gap':
      return sheet.leave(LEADING / 3);
    case 'title':
      return sheet.lines([...block.left, ...block.right], { size: 16, isStrong: true, indent: 0 });
    case 'heading':
      return sheet.lines(block.spans, { size: 12, isStrong: true, indent: 0 });
    case 'paragraph':
      return sheet.lines(block.spans, { size: SIZE, isStrong: false, indent: block.indent * 5 });
    case 'verbatim':
      return sheet.lines([{ text: block.text, tone: 'plain' }], { size: SIZE, isStrong: false, indent: 0 });
    case 'item':
      for (const spans of block.body)
        sheet.lines(spans, { size: SIZE, isStrong: false, indent: block.indent * 5 + 12 });
      return undefined;
    case 'table':
      for (const row of block.rows) sheet.row('cells' in row ? row.cells : [row.remark], block.indent * 5);
      return undefined;
  }
}

interface Look {
  readonly size: number;
  readonly isStrong: boolean;
  readonly indent: number;
}

/** A sheet of paper that is written from top to bottom; a new one follows where it is full. */
class Sheet {
  readonly #document: PDFDocument;
  readonly #plain: PDFFont;
  readonly #strong: PDFFont;
  #page: PDFPage;
  #y = HEIGHT - MARGIN;

  constructor(document: PDFDocument, plain: PDFFont, strong: PDFFont) {
    this.#document = document;
    this.#plain = plain;
    this.#strong = strong;
    this.#page = document.addPage([WIDTH, HEIGHT]);
  }

  leave(height: number): void {
    this.#y -= height;
    if (this.#y > MARGIN) return;
    this.#page = this.#document.addPage([WIDTH, HEIGHT]);
    this.#y = HEIGHT - MARGIN;
  }

  lines(spans: Spans, { size, isStrong, indent }: Look): void {
    const font = isStrong ? this.#strong : this.#plain;
    for (const line of broken(textOf(spans), { font, size, width: WIDTH - 2 * MARGIN - indent })) {
      this.leave(LEADING);
      this.#page.drawText(line, { x: MARGIN + indent, y: this.#y, size, font });
    }
  }

  row(cells: readonly Spans[], indent: number): void {
    const [first = [], ...others] = cells;
    this.lines(first, { size: SIZE, isStrong: false, indent });
    others.forEach((cell, at) => {
      const text = textOf(cell);
      const right = WIDTH - MARGIN - (others.length - 1 - at) * 90;
      const x = right - this.#plain.widthOfTextAtSize(text, SIZE);
      this.#page.drawText(text, { x, y: this.#y, size: SIZE, font: this.#plain });
    });
    const y = this.#y - 4;
    this.#page.drawLine({
      start: { x: MARGIN, y },
      end: { x: WIDTH - MARGIN, y },
      thickness: 0.4,
      color: rgb(0.7, 0.7, 0.7),
    });
  }

  number(): void {
    const pages = this.#document.getPages();
    pages.forEach((page, at) =>
      page.drawText(`${at + 1} / ${pages.length}`, { x: WIDTH / 2, y: MARGIN / 2, size: SIZE, font: this.#plain }),
    );
  }
}

/** Its own letters are those of Western Europe. */
function textOf(spans: Spans): string {
  return spans.map(({ text }) => text.replaceAll(/[^\u0020-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d]/g, '')).join('');
}

function broken(
  text: string,
  { font, size, width }: { readonly font: PDFFont; readonly size: number; readonly width: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
