import { Broken } from './broken.ts';
import { endsWord, isBlank, isLineEnd } from './letters.ts';

/** A place in the bytes of a PDF, which moves on as it reads. */
export class Cursor {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  get byte(): number | undefined {
    return this.bytes[this.at];
  }

  broken(what: string): Broken {
    return new Broken(what, this.at);
  }

  /** Moves behind blanks and comments. */
  skip(): void {
    for (;;) {
      while (isBlank(this.byte)) this.at += 1;
      if (this.byte !== 0x25) return;
      while (this.byte !== undefined && !isLineEnd(this.byte)) this.at += 1;
    }
  }

  /** Whether the letters stand here. */
  sees(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Moves behind a word that has to stand here, after blanks. */
  expect(word: string): void {
    this.skip();
    if (!this.sees(word) || !endsWord(this.bytes[this.at + word.length])) throw this.broken(`no ${word}`);
    this.at += word.length;
  }

  /** The letters up to a blank or a delimiter. */
  word(): string {
    const start = this.at;
    while (!endsWord(this.byte)) this.at += 1;
    if (this.at === start || this.at - start > 200) throw this.broken('no word');
    return Buffer.from(this.bytes.subarray(start, this.at)).toString('latin1');
  }

  /** A whole number that has to stand here, after blanks. */
  count(): number {
    this.skip();
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw this.broken('no number');
    return Number(word);
  }
}
