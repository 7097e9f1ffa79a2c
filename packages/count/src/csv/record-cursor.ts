import { FieldPlaces } from './field-places.ts';
import { longestRecord } from './limits.ts';
import { lineEndsBetween, nextLine } from './line-end.ts';
import { carriageReturn, comma, lineFeed, quote, stops } from './marks.ts';
import { isBroken, quotedRecord } from './quoted-record.ts';

/** Bytes behind the end of a piece that must be there to be read over, and may hold anything. */
export const spareBytes = 32;

/**
 * Goes through the records of a piece of a CSV that begins and ends with whole records. It makes nothing new for a record, so
 * that millions of them cost no memory.
 */
export class RecordCursor {
  readonly fields = new FieldPlaces();
  /** Where the present record begins. */
  start = 0;
  /** How many lines end before the present record, from the beginning of the piece. */
  line = 0;
  /** Whether the present record is broken, so that its fields are of no account. */
  isBroken = false;
  private bytes: Uint8Array = new Uint8Array(0);
  private length = 0;
  private next = 0;
  private nextLine = 0;

  /** Begins with a piece. There are {@link spareBytes} behind its length, of which the first is overwritten. */
  open(bytes: Uint8Array, length: number): void {
    this.bytes = bytes;
    this.length = length;
    this.next = 0;
    this.nextLine = 0;
    // Every record of the piece ends, so that no loop has to ask where the piece does.
    bytes[length] = lineFeed;
  }

  /** Goes to a place at which a record is known to begin, with so many lines before it. */
  seek(start: number, line = 0): void {
    this.next = start;
    this.nextLine = line;
  }

  get isAtEnd(): boolean {
    return this.next >= this.length;
  }

  /** Where the next record begins. */
  get place(): number {
    return this.next;
  }

  /** Lines that have ended once the present record has. */
  get linesPassed(): number {
    return this.nextLine;
  }

  /** Goes to the next record, over empty lines; `false` where there is none. */
  advance(): boolean {
    for (;;) {
      if (this.next >= this.length) return false;
      this.start = this.next;
      this.line = this.nextLine;
      const end = this.plainRecord();
      if (end === this.start && this.fields.count === 1) this.pass(end);
      else return true;
    }
  }

  /** Reads a record as if it had no mark of quotation, and gives where its line ends; one with a mark is read anew. */
  private plainRecord(): number {
    const { bytes, fields, start } = this;
    const { starts, ends } = fields;
    let at = start;
    let count = 0;
    let from = at;
    for (;;) {
      while (stops[bytes[at] as number] === 0) at += 1;
      starts[count & 15] = from;
      ends[count & 15] = at;
      count += 1;
      if (bytes[at] !== comma) break;
      at += 1;
      from = at;
    }
    if (bytes[at] === quote) return this.recordWithMarks();
    fields.count = count;
    fields.escaped = 0;
    this.isBroken = at - start > longestRecord;
    if (at !== start) this.pass(at);
    return at;
  }

  /** Passes the end of a line that stands at a place. */
  private pass(end: number): void {
    const isPair = this.bytes[end] === carriageReturn && this.bytes[end + 1] === lineFeed;
    this.next = isPair && end + 1 < this.length ? end + 2 : end + 1;
    this.nextLine += 1;
  }

  private recordWithMarks(): number {
    const { bytes, length, start } = this;
    const span = { bytes, length, isEnd: true };
    const next = quotedRecord(span, start, this.fields);
    this.isBroken = next === isBroken;
    this.next = this.isBroken ? nextLine(span, start) : next;
    this.nextLine += Math.max(1, lineEndsBetween(bytes, start, this.next));
    return this.next;
  }
}
