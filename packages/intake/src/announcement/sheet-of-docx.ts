import { SaxesParser } from 'saxes';
import type { AnnouncementSheet } from '@tenfold/documents/announcement-reading';
import { unreadable } from '../refuse.ts';
import { raised } from './raised.ts';
import { SheetBuilder } from './sheet-builder.ts';

/** Ways of writing the same twice, and what is struck out: left out. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);

/** The tables of a DOCX as cells, and its paragraphs as lines. A document type is refused: entities can blow a small file up. */
export function sheetOfDocx(xml: string): AnnouncementSheet {
  const reading = new DocxReading();
  const parser = new SaxesParser();
  const fail = (): never => {
    throw unreadable('docx-broken');
  };
  parser.on('doctype', fail);
  parser.on('error', fail);
  parser.on('opentag', ({ name, attributes }) => reading.open(name, attributes as Readonly<Record<string, string>>));
  parser.on('closetag', ({ name }) => reading.close(name));
  parser.on('text', (text) => reading.text(text));
  parser.write(xml).close();
  return reading.result();
}

class DocxReading {
  readonly #sheet = new SheetBuilder();
  #skipping = 0;
  #isText = false;
  #isRaised = false;
  /** A cell is opened once it has said over how many columns it goes. */
  #span: number | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    if (name === 'w:tbl') this.#sheet.openTable();
    if (name === 'w:tr') this.#sheet.openRow();
    if (name === 'w:tc') this.#span = 1;
    if (name === 'w:gridSpan') this.#span = Number(attributes['w:val'] ?? 1);
    if (name === 'w:p') this.#openCell();
    if (name === 'w:r') this.#isRaised = false;
    if (name === 'w:vertAlign') this.#isRaised = attributes['w:val'] === 'superscript';
    if (name === 'w:tab') this.#sheet.text('  ');
    if (name === 'w:noBreakHyphen') this.#sheet.text('-');
    if (name === 'w:br' || name === 'w:cr') this.#sheet.breakLine();
    this.#isText = name === 'w:t';
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#isText = false;
    if (name === 'w:p') this.#sheet.endBlock();
    if (name === 'w:tc') this.#openCell();
    if (name === 'w:tc' || name === 'w:tr') this.#sheet.closeCell();
    if (name === 'w:tbl') this.#sheet.closeTable();
  }

  text(text: string): void {
    if (this.#isText && this.#skipping === 0) this.#sheet.text(this.#isRaised ? raised(text) : text);
  }

  result(): AnnouncementSheet {
    return this.#sheet.result();
  }

  #openCell(): void {
    if (this.#span === null) return;
    this.#sheet.openCell({ columns: this.#span, rows: 1 });
    this.#span = null;
  }
}
