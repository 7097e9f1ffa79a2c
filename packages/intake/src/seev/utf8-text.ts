import { seevProblem } from '@tenfold/documents/seev';
import { SeevRefused } from './refused.ts';

const lineFeed = 0x0a;

/** Turns bytes in UTF-8 into text, piece by piece, and knows on which line the first byte stands that is none. */
export class Utf8Text {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #line = 1;

  /** The text of a piece; of a letter that is cut in two, the rest comes with the next. */
  decode(bytes: Uint8Array): string {
    try {
      const text = this.#decoder.decode(bytes, { stream: true });
      this.#line += lineFeedsIn(bytes);
      return text;
    } catch {
      throw this.#broken(bytes);
    }
  }

  /** Says that no more bytes come. */
  end(): void {
    try {
      this.#decoder.decode();
    } catch {
      throw new SeevRefused([seevProblem('not-utf-8', this.#line)]);
    }
  }

  /** Lines before the first broken one are read as they are; a piece may begin within a letter, which breaks nothing. */
  #broken(bytes: Uint8Array): SeevRefused {
    const lenient = new TextDecoder('utf-8', { fatal: false });
    let line = this.#line;
    let from = leftOfLetter(bytes);
    for (let at = bytes.indexOf(lineFeed, from); at !== -1; at = bytes.indexOf(lineFeed, from)) {
      if (isBroken(lenient, bytes.subarray(from, at))) break;
      line += 1;
      from = at + 1;
    }
    return new SeevRefused([seevProblem('not-utf-8', line)]);
  }
}

function lineFeedsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** How many bytes at the beginning belong to a letter of the piece before. */
function leftOfLetter(bytes: Uint8Array): number {
  let at = 0;
  while (at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  return at;
}

/** The mark that stands in the place of what is no UTF-8, which a text may also hold by itself. */
const replacement = '\ufffd';

function isBroken(lenient: TextDecoder, bytes: Uint8Array): boolean {
  const text = lenient.decode(bytes);
  if (!text.includes(replacement)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
