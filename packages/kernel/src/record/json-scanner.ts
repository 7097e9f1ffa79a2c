import type { JsonFault, JsonFlaw } from './exact-json.ts';
import { CLOSE, closeList, closeObject, COLON, COMMA, firstFilled, OPEN, openList, openObject } from './json-bytes.ts';
import { JsonCursor, RAN_OUT } from './json-cursor.ts';

/** The most items of a list that are given at once. */
const MOST_ITEMS = 8192;

/** The bytes of the window from `start` up to `end`; where in the file they begin, in lines and letters from 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** What is being read: the outermost object, a name in it, what stands under a name, the space after a list. */
type Phase = 'object' | 'name' | 'value' | 'list' | 'items' | 'unread' | 'gap' | 'end';

/**
 * A part of the file that lies in the window as a whole.
 * - `name`: a name of the outermost object, in its quotes.
 * - `value`: what stands under it, with the number of names within.
 * - `items`: items of the list under it, parted by commas, without the brackets; `isLast` when the list ends with them.
 * - `broken`: the file stops being JSON at `end`, or before that in what begins at `start`.
 * - `end`: the file is complete.
 */
export type JsonPart =
  | (Stretch & { readonly type: 'name' })
  | (Stretch & { readonly type: 'value'; readonly names: number })
  | (Stretch & { readonly type: 'items'; readonly count: number; readonly isLast: boolean })
  | (Stretch & { readonly type: 'broken'; readonly flaw: JsonFlaw; readonly of: 'value' | 'items' | 'nothing' })
  | { readonly type: 'end' };

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
  /** Where the part that is being read begins, and on which line. */
  #start = 0;
  #startLine = 1;
  #startColumn = 1;
  /** Items that are complete, and the comma after the last of them. */
  #count = 0;
  #comma = 0;
  #commaLine = 1;
  #commaColumn = 1;
  /** Whether nothing stood before in the object or list that is being read. */
  #isFirst = true;
  #fault: JsonFault | null = null;

  /** The first byte of the window that is still needed; those before it may go. */
  get kept(): number {
    return this.#phase === 'unread' ? Math.min(this.#cursor.at, this.#end) : this.#start;
  }

  /** Gives the window: `bytes` up to `end`, where what stood at `kept` now stands first. */
  look(bytes: Uint8Array, end: number): void {
    const moved = this.kept;
    this.#bytes = bytes;
    this.#end = end;
    this.#cursor.look(bytes, end, moved);
    this.#start = 0;
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
    return this.#broken(this.#end, 'cut-off');
  }

  /** What to say when a part does not end within what anybody wants to hold of a file. */
  giveUp(): JsonPart {
    return this.#broken(this.#end, 'too-long');
  }

  #step(): JsonPart | null | 'on' {
    switch (this.#phase) {
      case 'object':
        return this.#open(openObject, 'name') ? 'on' : this.#orMore(() => this.#broken(this.#cursor.at, 'object-expected'));
      case 'list':
        return this.#open(openList, 'items') ? 'on' : this.#orMore(() => this.#as('value'));
      case 'end':
        return this.#afterEnd();
      case 'name':
      case 'value':
      case 'items':
      case 'unread':
      case 'gap':
        return this.#run();
    }
  }

  /** Goes past the bracket that opens the object or the list, and says whether it stood there. */
  #open(bracket: number, phase: 'name' | 'items'): boolean {
    const cursor = this.#cursor;
    if (!cursor.skipSpace() || this.#bytes[cursor.at] !== bracket) return false;
    cursor.at += 1;
    cursor.depth += 1;
    cursor.watched = cursor.depth;
    this.#isFirst = true;
    this.#begin(phase);
    return true;
  }

  /** Asks for more bytes when there are none left, else goes on `otherwise`. */
  #orMore(otherwise: () => JsonPart | 'on'): JsonPart | null | 'on' {
    return this.#cursor.at < this.#end ? otherwise() : null;
  }

  #run(): JsonPart | null | 'on' {
    const stop = this.#cursor.run();
    if (stop === RAN_OUT) return this.#count > 0 ? this.#items(false) : null;
    if (stop === OPEN) return this.#broken(this.#cursor.at - 1, 'too-deep');
    switch (this.#phase) {
      case 'items':
        return this.#atItem(stop);
      case 'name':
        return this.#atName(stop);
      case 'value':
      case 'unread':
        return this.#atValue(stop);
      case 'object':
      case 'list':
      case 'gap':
      case 'end':
        return this.#atGap(stop);
    }
  }

  #atName(stop: number): JsonPart | 'on' {
    const end = this.#cursor.at - 1;
    if (stop === COLON) {
      const part = { type: 'name', ...this.#stretch(end) } as const;
      this.#begin('value');
      return part;
    }
    const isEmpty = this.#isBlank(end) && this.#isFirst && this.#bytes[end] === closeObject;
    if (!isEmpty) return this.#broken(end, this.#isBlank(end) ? 'name-expected' : 'colon-expected');
    this.#begin('end');
    return 'on';
  }

  #atValue(stop: number): JsonPart | 'on' {
    const end = this.#cursor.at - 1;
    if (stop === COLON || (stop === CLOSE && this.#bytes[end] !== closeObject)) return this.#broken(end, 'comma-expected');
    const part = { type: 'value', names: this.#cursor.names, ...this.#stretch(end) } as const;
    const wasRead = this.#phase === 'value';
    this.#isFirst = false;
    this.#begin(stop === COMMA ? 'name' : 'end');
    return wasRead ? part : 'on';
  }

  #atGap(stop: number): JsonPart | 'on' {
    const end = this.#cursor.at - 1;
    if (!this.#isBlank(end)) return this.#broken(firstFilled(this.#bytes, this.#start, end), 'comma-expected');
    if (stop === COLON || (stop === CLOSE && this.#bytes[end] !== closeObject)) return this.#broken(end, 'comma-expected');
    this.#isFirst = false;
    this.#begin(stop === COMMA ? 'name' : 'end');
    return 'on';
  }

  #atItem(stop: number): JsonPart | 'on' {
    const end = this.#cursor.at - 1;
    if (stop === COMMA) {
      this.#noteItem(end);
      return this.#count === MOST_ITEMS ? this.#items(false) : 'on';
    }
    if (this.#bytes[end] !== closeList) return this.#broken(end, 'comma-expected');
    const isEmpty = this.#isFirst && this.#isBlank(end);
    if (!isEmpty) this.#noteItem(end);
    return this.#items(true);
  }

  #noteItem(end: number): void {
    this.namesOf[this.#count] = this.#cursor.names;
    this.endOf[this.#count] = end - this.#start;
    this.#cursor.names = 0;
    this.#count += 1;
    this.#comma = end;
    this.#commaLine = this.#cursor.line;
    this.#commaColumn = this.#cursor.column;
    this.#isFirst = false;
  }

  #items(isLast: boolean): JsonPart {
    const part = { type: 'items', count: this.#count, isLast, ...this.#stretch(this.#count > 0 ? this.#comma : this.#start) } as const;
    this.#count = 0;
    if (isLast) this.#endList();
    else this.#goOnAfterComma();
    return part;
  }

  #endList(): void {
    this.#cursor.watched = 1;
    this.#begin('gap');
  }

  #goOnAfterComma(): void {
    this.#start = this.#comma + 1;
    this.#startLine = this.#commaLine;
    this.#startColumn = this.#commaColumn;
  }

  #afterEnd(): JsonPart | null {
    const isMore = this.#cursor.skipSpace();
    this.#begin('end');
    return isMore ? this.#broken(this.#cursor.at, 'nothing-expected') : null;
  }

  /** Begins to read something at the cursor. */
  #begin(phase: Phase): void {
    this.#phase = phase;
    this.#start = this.#cursor.at;
    this.#startLine = this.#cursor.line;
    this.#startColumn = this.#cursor.column;
    this.#cursor.names = 0;
  }

  /** What was taken for something else is read as `phase`. */
  #as(phase: Phase): 'on' {
    this.#phase = phase;
    return 'on';
  }

  #isBlank(end: number): boolean {
    return firstFilled(this.#bytes, this.#start, end) === end;
  }

  #stretch(end: number): Stretch {
    return { start: this.#start, end, line: this.#startLine, column: this.#startColumn };
  }

  /** What to say of a fault: first come the items before it, which are complete. */
  #broken(at: number, flaw: JsonFlaw): JsonPart {
    if (this.#count > 0) {
      this.#fault = { at, flaw };
      return this.#items(false);
    }
    return { type: 'broken', flaw, of: partOf[this.#phase], ...this.#stretch(at) };
  }
}

/** What the text of each phase should be, for a closer look at it. */
const partOf = {
  object: 'nothing',
  name: 'value',
  value: 'value',
  list: 'nothing',
  items: 'items',
  unread: 'nothing',
  gap: 'nothing',
  end: 'nothing',
} as const satisfies Record<Phase, string>;
