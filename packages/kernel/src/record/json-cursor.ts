import { deepestNesting } from './exact-json.ts';
import { backslash, COLON, COMMA, firstFilled, LINE_FEED, meanings, OPEN, PLAIN, QUOTE, quoteMark } from './json-bytes.ts';

/** Why a run over the bytes stopped: they were all read. */
export const RAN_OUT = -1;

/**
 * Runs over bytes of JSON and stops at what parts the outer levels. It knows strings, brackets and nothing else, so that a
 * run costs about a nanosecond a byte; what lies between two stops is for a parser.
 */
export class JsonCursor {
  /** The byte that is read next, counted in the window. */
  at = 0;
  /** How many brackets are open. */
  depth = 0;
  /** Commas and closing brackets are stopped at on this level and above. */
  watched = 1;
  /** Names met since this was last set to 0. */
  names = 0;
  /** The line of the file that `at` is on, counted from 1. */
  line = 1;
  /** The first byte of that line, and how many bytes since then go on with a letter that another began. */
  #lineStart = 0;
  #continuing = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #isInString = false;

  /** Goes on in another window, in which what was at `at` now stands `moved` bytes earlier. */
  look(bytes: Uint8Array, end: number, moved: number): void {
    this.#bytes = bytes;
    this.#end = end;
    this.at -= moved;
    this.#lineStart -= moved;
  }

  /** The letter of the line that `at` is on, counted from 1. */
  get column(): number {
    return this.at - this.#lineStart - this.#continuing + 1;
  }

  /**
   * Runs on to the next stop and past it. Gives what it is: a colon of the outermost object, a comma or closing bracket of a
   * level that is watched, an opening bracket that is one too many, or `RAN_OUT`.
   */
  run(): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#isInString ? this.#throughString(this.at) : this.at;
    while (at < end) {
      const meaning = meanings[bytes[at] as number] as number;
      at += 1;
      if (meaning === PLAIN) continue;
      if (meaning === QUOTE) {
        at = this.#throughString(at);
      } else if (meaning === LINE_FEED) {
        this.#startLine(at);
      } else if (this.#isStop(meaning)) {
        this.at = at;
        return meaning;
      }
    }
    this.at = at;
    return RAN_OUT;
  }

  /** Goes past white space; `false` when nothing else is left in the window. */
  skipSpace(): boolean {
    const filled = firstFilled(this.#bytes, this.at, this.#end);
    while (this.at < filled) {
      this.at += 1;
      if (meanings[this.#bytes[this.at - 1] as number] === LINE_FEED) this.#startLine(this.at);
    }
    return this.at < this.#end;
  }

  #isStop(meaning: number): boolean {
    if (meaning === COLON) {
      this.names += 1;
      return this.depth === 1;
    }
    if (meaning === COMMA) return this.depth <= this.watched;
    if (meaning === OPEN) {
      this.depth += 1;
      return this.depth > deepestNesting;
    }
    this.depth -= 1;
    return this.depth < this.watched;
  }

  #startLine(at: number): void {
    this.line += 1;
    this.#lineStart = at;
    this.#continuing = 0;
  }

  /** The byte after the string that `from` is in; beyond the window when the string, or an escape in it, goes on there. */
  #throughString(from: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = from;
    while (at < end) {
      const byte = bytes[at] as number;
      at += 1;
      if (byte === quoteMark) {
        this.#isInString = false;
        return at;
      }
      if (byte === backslash) at += 1;
      else if ((byte & 0xc0) === 0x80) this.#continuing += 1;
    }
    this.#isInString = true;
    return at;
  }
}
