import { SaxesParser } from 'saxes';
import { unreadable } from '../refuse.ts';

/** What the text of a DOCX says: its lines page by page as far as it notes the ends of pages, and what was changed in it. */
export interface DocxText {
  readonly pages: readonly (readonly string[])[];
  /** Whether changes are tracked in it that nobody accepted or refused. */
  readonly isChanged: boolean;
}

/** Ways of writing the same twice for older programs: the second is left out. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/**
 * Reads the text part of a DOCX: paragraphs as lines with an empty one between, text that is struck out left out. A document
 * type is refused, since entities can blow a small file up.
 */
export function paragraphsOf(xml: string): DocxText {
  const reading = new DocxReading();
  const parser = new SaxesParser();
  parser.on('doctype', () => fail());
  parser.on('error', () => fail());
  parser.on('opentag', ({ name, attributes }) => reading.open(name, attributes as Readonly<Record<string, string>>));
  parser.on('closetag', ({ name }) => reading.close(name));
  parser.on('text', (text) => reading.text(text));
  parser.write(xml).close();
  return reading.result();
}

function fail(): never {
  throw unreadable('docx-broken');
}

class DocxReading {
  readonly #pages: string[][] = [[]];
  #line = '';
  #skipping = 0;
  #isText = false;
  #isChanged = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (TRACKED.has(name)) this.#isChanged = true;
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    this.#isText = name === 'w:t';
    if (name === 'w:tab') this.#line += '  ';
    if (name === 'w:noBreakHyphen') this.#line += '-';
    if (name === 'w:cr' || (name === 'w:br' && attributes['w:type'] !== 'page')) this.#breakLine();
    if (name === 'w:lastRenderedPageBreak' || (name === 'w:br' && attributes['w:type'] === 'page')) this.#endPage();
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#isText = false;
    if (name === 'w:tc') this.#endLine();
    if (name !== 'w:p') return;
    this.#endLine();
    this.#page.push('');
  }

  text(text: string): void {
    if (this.#isText && this.#skipping === 0) this.#line += text;
  }

  result(): DocxText {
    this.#endLine();
    return { pages: this.#pages, isChanged: this.#isChanged };
  }

  get #page(): string[] {
    return this.#pages.at(-1) as string[];
  }

  /** Two breaks behind each other leave a line empty. */
  #breakLine(): void {
    this.#page.push(this.#line);
    this.#line = '';
  }

  #endLine(): void {
    if (this.#line !== '') this.#page.push(this.#line);
    this.#line = '';
  }

  /** A paragraph may go on over the end of a page; a page without anything is none. */
  #endPage(): void {
    this.#endLine();
    if (this.#page.some((line) => line !== '')) this.#pages.push([]);
  }
}
