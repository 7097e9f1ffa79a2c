import { deepestNesting } from './look.ts';
import {
  backslash,
  CLOSE,
  COLON,
  COMMA,
  colonMark,
  firstFilled,
  LINE_FEED,
  meanings,
  OPEN,
  PLAIN,
  quoteMark,
} from './bytes.ts';

/** Why a run over the bytes stopped: they were all read. */
export const RAN_OUT = -1;

/**
 * Runs over bytes of JSON and stops at what parts the outer levels. It knows strings and brackets and nothing else, so that
 * a run costs about a nanosecond a byte; what lies between two stops is for a parser.
 */
export class JsonCursor {
  /** The byte that is read next, counted in the window; beyond the window when an escape at its end takes a byte more. */
  at = 0;
  /** How many brackets are open. */
  depth = 0;
  /** Commas and closing brackets are stopped at on this level and above. */
  watched = 1;
  /** Names met since this was last set to 0. */
  names = 0;
  /** The line of the file that `at` is on, counted from 1, and its first byte, which may lie before the window. */
  line = 1;
  lineStart = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #isInString = false;

  /** Goes on in another window, in which what was at `at` now stands `moved` bytes earlier. */
  look(bytes: Uint8Array, end: number, moved: number): void {
    this.#bytes = bytes;
    this.#end = end;
    this.at -= moved;
    this.lineStart -= moved;
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
      const byte = bytes[at] as number;
      at += 1;
      if (byte === quoteMark) {
        at = this.#throughString(at);
        continue;
      }
      const meaning = meanings[byte] as number;
      if (meaning !== PLAIN && this.#isStop(meaning, at)) {
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

  #isStop(meaning: number, at: number): boolean {
    switch (meaning) {
      case COLON:
        this.names += 1;
        return this.depth === 1;
      case COMMA:
        return this.depth <= this.watched;
      case OPEN:
        this.depth += 1;
        return this.depth > deepestNesting;
      case CLOSE:
        this.depth -= 1;
        return this.depth < this.watched;
      default:
        this.#startLine(at);
        return false;
    }
  }

  #startLine(at: number): void {
    this.line += 1;
    this.lineStart = at;
  }

  /** The byte after the string that `from` is in, and after the colon when it is a name within the levels that are watched. */
  #throughString(from: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = from;
    while (at < end) {
      const byte = bytes[at] as number;
      at += 1;
      if (byte === backslash) at += 1;
      if (byte !== quoteMark) continue;
      this.#isInString = false;
      // Most names are followed by their colon at once: taking it here saves the loop outside a turn.
      if (at === end || bytes[at] !== colonMark || this.depth === 1) return at;
      this.names += 1;
      return at + 1;
    }
    this.#isInString = true;
    return at;
  }
}
