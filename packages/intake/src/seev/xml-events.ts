import { seevNames, seevProblem, type SeevProblem } from '@tenfold/documents/seev';
import type { Message } from '@tenfold/kernel';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { SeevRefused } from './refused.ts';

/** An attribute, with its namespace. */
export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
}

/** Who hears of the elements and texts of an XML file, in their order. */
export interface XmlListener {
  open(
    name: string,
    given: { readonly namespace: string; readonly line: number; readonly attributes: readonly XmlAttribute[] },
  ): void;
  text(text: string, line: number): void;
  close(line: number): void;
}

/** Elements within each other: messages have some fifteen. */
const deepest = 64;

/** Characters without an element: the longest text of a message has eight thousand. */
const longestPiece = 1_000_000;

/** Characters that the parser is given at once. */
const atOnce = 1 << 16;

/**
 * Takes the text of an XML file apart, piece by piece. A document type, a processing instruction, an entity of one's own, another
 * encoding, and what is deeper or longer than any message end it; throws {@link SeevRefused} with the line. Nothing is fetched.
 */
export class XmlEvents {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #listener: XmlListener;
  #line = 1;
  /** The line on which the last element began or ended. */
  #pieceLine = 1;
  #depth = 0;
  #hasElements = false;
  #sinceElement = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
    const parser = this.#parser;
    parser.on('xmldecl', ({ encoding }) => this.#checkEncoding(encoding));
    parser.on('doctype', (text) => this.#fail('document-type', {}, parser.line - lineFeedsIn(text)));
    parser.on('processinginstruction', () => this.#fail('instruction'));
    parser.on('error', ({ message }) => this.#failWith(message));
    parser.on('opentagstart', () => this.#beginElement());
    parser.on('opentag', ({ local, uri, attributes }) => this.#open(local, uri, Object.values(attributes)));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => listener.text(text, parser.line - lineFeedsIn(text)));
    parser.on('cdata', (text) => listener.text(text, parser.line - lineFeedsIn(text)));
  }

  write(text: string): void {
    // In small pieces, for it is only after a piece that it shows whether an element was in it.
    for (let at = 0; at < text.length; at += atOnce) this.#writePiece(text.slice(at, at + atOnce));
  }

  #writePiece(text: string): void {
    this.#parser.write(text);
    this.#sinceElement += text.length;
    if (this.#sinceElement > longestPiece)
      this.#fail('too-long-piece', { most: { number: BigInt(longestPiece) } }, this.#pieceLine);
  }

  end(): void {
    if (this.#depth > 0) this.#fail('cut-off');
    // Of a file without any element the parser has only to say that it has none.
    if (this.#hasElements) this.#parser.close();
  }

  #checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || encoding.toLowerCase() === 'utf-8') return;
    this.#fail('encoding', { quote: { quote: encoding } });
  }

  #beginElement(): void {
    this.#line = this.#parser.line;
    this.#pieceLine = this.#line;
    this.#sinceElement = 0;
    this.#hasElements = true;
    this.#depth += 1;
    if (this.#depth > deepest) this.#fail('too-deep', { most: { number: BigInt(deepest) } });
  }

  #open(name: string, namespace: string, attributes: readonly SaxesAttributeNS[]): void {
    this.#listener.open(name, {
      namespace,
      line: this.#line,
      attributes: attributes.map((one) => ({ name: one.name, namespace: one.uri })),
    });
  }

  #close(): void {
    this.#sinceElement = 0;
    this.#pieceLine = this.#parser.line;
    this.#depth -= 1;
    this.#listener.close(this.#parser.line);
  }

  /** The parser tells an entity that it does not know from everything else only by what it says. */
  #failWith(said: string): never {
    if (!this.#hasElements && said.includes('outside of root')) {
      return this.#fail('no-message', { known: { list: seevNames.map((quote) => ({ quote })) } }, 1);
    }
    if (said.includes('entity')) return this.#fail('entity');
    return this.#fail(said.includes('unexpected end') ? 'cut-off' : 'not-well-formed');
  }

  #fail(problem: SeevProblem, figures: Message['figures'] = {}, line: number = this.#parser.line): never {
    throw new SeevRefused([seevProblem(problem, line, figures)]);
  }
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
