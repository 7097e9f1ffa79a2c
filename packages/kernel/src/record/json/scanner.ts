import type { JsonFault, JsonFlaw } from './look.ts';
import {
  CLOSE,
  closeList,
  closeObject,
  COLON,
  COMMA,
  countLetters,
  firstFilled,
  OPEN,
  openList,
  openObject,
} from './bytes.ts';
import { JsonCursor, RAN_OUT } from './cursor.ts';
import type { JsonPart, Stretch } from './part.ts';
import type { TextPlace } from './place.ts';

/** The most items of a list that are given at once. */
const MOST_ITEMS = 8192;

/** What is being read: the outermost object, a name in it, what stands under a name, the space after a list. */
type Phase = 'object' | 'name' | 'value' | 'list' | 'items' | 'unread' | 'gap' | 'end';

/** What the text that is read in each phase should be. */
const partOf = {
  object: 'nothing',
  name: 'name',
  value: 'value',
  list: 'nothing',
  items: 'items',
  unread: 'nothing',
  gap: 'nothing',
  end: 'nothing',
} as const satisfies Readonly<Record<Phase, string>>;

/** A place in the window, its line in the file, and where that line begins: before the window when below 0. */
interface Mark {
  at: number;
  line: number;
  lineStart: number;
}

/**
 * Cuts the bytes of a JSON object into its parts while they come in, window by window, so that a file of any size is read
 * in little memory. The caller says after each name how what stands under it is to be given.
 */
export class JsonScanner {
  /** Of each item of the part given last: how many names it has, and the byte after it, counted from the part's start. */
  readonly namesOf: Int32Array = new Int32Array(MOST_ITEMS);
  readonly endOf: Int32Array = new Int32Array(MOST_ITEMS);
  readonly #cursor: JsonCursor = new JsonCursor();
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #phase: Phase = 'object';
  /** Where the part begins that is being read. */
  readonly #start: Mark = { at: 0, line: 1, lineStart: 0 };
  /** How many items of it are complete, and the comma or bracket after the last of them. */
  #count = 0;
  readonly #afterItem: Mark = { at: 0, line: 1, lineStart: 0 };
  /** Whether nothing stood before in the object or list that is being read. */
  #isFirst = true;
  /** Bytes released from the window, and the letters before it on the line that it begins in. */
  #released = 0;
  #lettersBefore = 0;
  /** A fault that comes after items which are still to be given. */
  #fault: JsonFault | null = null;

  /** The first byte of the window that is still needed. */
  get needed(): number {
    return this.#phase === 'unread' ? Math.min(this.#cursor.at, this.#end) : this.#start.at;
  }

  /**
   * Says how many bytes at the beginning of the window are not needed any more. They must go, and `look` be called, before
   * anything else is asked.
   */
  release(): number {
    const { lineStart } = this.#phase === 'unread' ? this.#cursor : this.#start;
    this.#released = this.needed;
    this.#lettersBefore = this.#lettersOf(this.#released, lineStart);
    return this.#released;
  }

  /** Gives the next window: `bytes` up to `end`, without the bytes that were released. */
  look(bytes: Uint8Array, end: number): void {
    this.#cursor.look(bytes, end, this.#released);
    this.#start.at = this.#phase === 'unread' ? 0 : this.#start.at - this.#released;
    this.#start.lineStart -= this.#released;
    this.#bytes = bytes;
    this.#end = end;
    this.#released = 0;
  }

  /** How what stands under the name given last is to be given: as one value, as a list in runs of items, or not at all. */
  expect(phase: 'value' | 'list' | 'unread'): void {
    this.#phase = phase;
  }

  /** The next part; `null` when more bytes are wanted. */
  next(): JsonPart | null {
    for (;;) {
      const part = this.#fault === null ? this.#step() : this.#broken(this.#fault.at, this.#fault.flaw);
      if (part !== 'on') return part;
    }
  }

  /** What to say when there are no more bytes: nothing is wrong after the end of the object, else the file is cut off. */
  stop(): JsonPart {
    if (this.#phase === 'end') return { type: 'end' };
    return this.#broken(this.#end, this.#phase === 'object' ? 'nothing-there' : 'cut-off');
  }

  /** What to say when a part does not end within what anybody wants to hold of a file. */
  giveUp(): JsonPart {
    return this.#broken(this.#end, 'too-long');
  }

  /** The place in the file at which a part of the window begins. */
  placeOf({ start, line, lineStart }: Stretch): TextPlace {
    return { line, column: this.#lettersOf(start, lineStart) + 1 };
  }

  #step(): JsonPart | null | 'on' {
    switch (this.#phase) {
      case 'object':
        if (this.#open(openObject, 'name')) return 'on';
        return this.#hasMore() ? this.#broken(this.#cursor.at, 'object-expected') : null;
      case 'list':
        if (!this.#hasMore()) return null;
        if (!this.#open(openList, 'items')) this.#phase = 'value';
        return 'on';
      case 'end':
        return this.#hasMore() ? this.#broken(this.#cursor.at, 'nothing-expected') : this.#begin('end', null);
      case 'name':
      case 'value':
      case 'items':
      case 'unread':
      case 'gap':
        return this.#run();
    }
  }

  #run(): JsonPart | null | 'on' {
    const stop = this.#cursor.run();
    const at = this.#cursor.at - 1;
    if (stop === RAN_OUT) return this.#count > 0 ? this.#items() : null;
    if (stop === OPEN) return this.#broken(at, 'too-deep');
    switch (this.#phase) {
      case 'name':
        return this.#atName(stop, at);
      case 'items':
        return this.#atItem(stop, at);
      case 'object':
      case 'list':
      case 'end':
      case 'value':
      case 'unread':
      case 'gap':
        return this.#atValue(stop, at);
    }
  }

  #atName(stop: number, at: number): JsonPart | 'on' {
    if (stop === COLON) return this.#begin('value', { type: 'name', ...this.#stretch(at) });
    const isBlank = this.#isBlank(at);
    if (isBlank && this.#isFirst && this.#bytes[at] === closeObject) return this.#begin('end', 'on');
    return this.#broken(at, isBlank ? 'name-expected' : 'colon-expected');
  }

  /** At what ends the value under a name, or the space after a list, in which nothing may stand. */
  #atValue(stop: number, at: number): JsonPart | 'on' {
    if (this.#phase === 'gap' && !this.#isBlank(at)) {
      return this.#broken(firstFilled(this.#bytes, this.#start.at, at), 'comma-expected');
    }
    if (stop === COLON || (stop === CLOSE && this.#bytes[at] !== closeObject))
      return this.#broken(at, 'comma-expected');
    const part = { type: 'value', names: this.#cursor.names, ...this.#stretch(at) } as const;
    const isGiven = this.#phase === 'value';
    this.#isFirst = false;
    return this.#begin(stop === COMMA ? 'name' : 'end', isGiven ? part : 'on');
  }

  #atItem(stop: number, at: number): JsonPart | 'on' {
    if (stop === CLOSE) return this.#atEndOfList(at);
    this.#noteItem(at);
    return this.#count === MOST_ITEMS ? this.#items() : 'on';
  }

  #atEndOfList(at: number): JsonPart {
    if (this.#bytes[at] !== closeList) return this.#broken(at, 'comma-expected');
    const isEmpty = this.#isFirst && this.#isBlank(at);
    if (!isEmpty) this.#noteItem(at);
    const part = { type: 'items', count: this.#count, ...this.#stretch(at) } as const;
    this.#count = 0;
    this.#cursor.watched = 1;
    return this.#begin('gap', part);
  }

  #noteItem(at: number): void {
    this.namesOf[this.#count] = this.#cursor.names;
    this.endOf[this.#count] = at - this.#start.at;
    this.#count += 1;
    this.#isFirst = false;
    this.#cursor.names = 0;
    this.#afterItem.at = at;
    this.#afterItem.line = this.#cursor.line;
    this.#afterItem.lineStart = this.#cursor.lineStart;
  }

  /** The items that are complete; the next begins after the comma behind them. */
  #items(): JsonPart {
    const part = { type: 'items', count: this.#count, ...this.#stretch(this.#afterItem.at) } as const;
    this.#count = 0;
    this.#start.at = this.#afterItem.at + 1;
    this.#start.line = this.#afterItem.line;
    this.#start.lineStart = this.#afterItem.lineStart;
    return part;
  }

  /** Goes past the bracket that opens the object or the list, and says whether it stands there. */
  #open(bracket: number, phase: 'name' | 'items'): boolean {
    const cursor = this.#cursor;
    if (!this.#hasMore() || this.#bytes[cursor.at] !== bracket) return false;
    cursor.at += 1;
    cursor.depth += 1;
    cursor.watched = cursor.depth;
    this.#isFirst = true;
    return this.#begin(phase, true);
  }

  /** Begins something at the cursor, and gives what was made of the thing before. */
  #begin<Given>(phase: Phase, given: Given): Given {
    this.#phase = phase;
    this.#start.at = this.#cursor.at;
    this.#start.line = this.#cursor.line;
    this.#start.lineStart = this.#cursor.lineStart;
    this.#cursor.names = 0;
    return given;
  }

  /** Whether anything but white space, which it goes past, is left in the window. */
  #hasMore(): boolean {
    return this.#cursor.skipSpace();
  }

  #isBlank(end: number): boolean {
    return firstFilled(this.#bytes, this.#start.at, end) === end;
  }

  #stretch(end: number): Stretch {
    const { at, line, lineStart } = this.#start;
    return { start: at, end, line, lineStart };
  }

  /** What to say of a fault: first come the items before it, which are complete. */
  #broken(at: number, flaw: JsonFlaw): JsonPart {
    if (this.#count > 0) {
      this.#fault = { at, flaw };
      return this.#items();
    }
    // Of what is not read nothing is kept: all that is known is the place.
    if (this.#phase === 'unread') this.#placeStart(at);
    return { type: 'broken', flaw, of: partOf[this.#phase], ...this.#stretch(at) };
  }

  #placeStart(at: number): void {
    this.#begin('unread', null);
    this.#start.at = at;
  }

  /** The letters from the beginning of a line up to `at`; those that have left the window were counted when they did. */
  #lettersOf(at: number, lineStart: number): number {
    const before = lineStart < 0 ? this.#lettersBefore : 0;
    return before + countLetters(this.#bytes, Math.max(lineStart, 0), at);
  }
}
