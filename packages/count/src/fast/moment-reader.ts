import type { FieldPlaces } from '../csv/field-places.ts';
import { carriageReturn, lineFeed } from '../csv/marks.ts';
import { momentOf } from '../rules/moment.ts';

/** What is read where a line says no time: later than any moment, so that it is mistaken for none. */
export const noTime = Infinity;

/** The forms that almost all moments have: `2026-06-20T10:00:00+08:00` and `2026-06-20T02:00:00Z`. */
const withOffset = 25;
const inZulu = 20;

const [zero, colon, letterT, letterZ] = [0x30, 0x3a, 0x54, 0x5a];
const dayLength = 10;
const offsetAt = 19;

/**
 * Reads moments, in milliseconds from 1970, into `moment`: a number that is given back from a call would be made anew for every
 * line. The day and the offset are worked out once for many lines, since instructions come on few days; whatever has another form
 * is left to the kernel.
 */
export class MomentReader {
  /** The moment that was read last; NaN for what is none, {@link noTime} for an empty field. */
  readonly moment = new Float64Array(1);
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private readonly days = new KnownParts(dayLength, (text) => `${text}T00:00:00Z`);
  private readonly offsets = new KnownParts(withOffset - offsetAt, (text) => `1970-01-02T00:00:00${text}`);

  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Reads the moment of a field. */
  read(fields: FieldPlaces, column: number): void {
    const start = fields.starts[column] as number;
    const length = (fields.ends[column] as number) - start;
    if (this.readUsual(start, length)) return;
    const text = Buffer.from(this.bytes.subarray(start, start + length)).toString('utf8');
    this.moment[0] = momentOf(text) ?? Number.NaN;
  }

  /** How long a moment of a usual form at a place is, if a line ends behind it; 0 for an empty one, -1 for any other. */
  lengthAt(start: number): number {
    const { bytes } = this;
    if (isLineEnd(bytes[start + withOffset])) return withOffset;
    if (isLineEnd(bytes[start + inZulu])) return inZulu;
    return isLineEnd(bytes[start]) ? 0 : -1;
  }

  /** Reads a moment of one of the usual forms, or none at all; `false` where it is neither. */
  readUsual(start: number, length: number): boolean {
    const { moment, days, offsets } = this;
    if (length === 0) moment[0] = noTime;
    if (length === 0) return true;
    if (length !== withOffset && length !== inZulu) return false;
    const clock = this.clock(start + dayLength);
    if (clock < 0 || (length === inZulu && this.bytes[start + offsetAt] !== letterZ)) return false;
    const day = days.values[days.find(this.view, start)] as number;
    const offset =
      length === inZulu ? dayOfOffset : (offsets.values[offsets.find(this.view, start + offsetAt)] as number);
    moment[0] = day + clock + offset - dayOfOffset;
    return !Number.isNaN(moment[0]);
  }

  /** Milliseconds since midnight that `T10:00:00` says; below nought where it does not say so. */
  private clock(at: number): number {
    const { bytes } = this;
    const hour = this.pair(at + 1);
    const minute = this.pair(at + 4);
    const second = this.pair(at + 7);
    const isForm = bytes[at] === letterT && bytes[at + 3] === colon && bytes[at + 6] === colon;
    if (!isForm || hour > 23 || minute > 59 || second > 59) return -1;
    return ((hour * 60 + minute) * 60 + second) * 1000;
  }

  /** Two digits as a number; above all such numbers where they are none. */
  private pair(at: number): number {
    const tens = (this.bytes[at] as number) - zero;
    const ones = (this.bytes[at + 1] as number) - zero;
    return tens >>> 0 > 9 || ones >>> 0 > 9 ? 100 : tens * 10 + ones;
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** Midnight of the day by which offsets are worked out. */
const dayOfOffset = 86_400_000;

/** Parts that are remembered at once, by the last of their bytes: more than a poll has days. */
const remembered = 256;

/** Remembers what parts of moments come to, for most lines have the same few. */
class KnownParts {
  private readonly length: number;
  private readonly momentWith: (part: string) => string;
  private readonly first = new Int32Array(remembered);
  private readonly middle = new Int32Array(remembered);
  private readonly last = new Int32Array(remembered);
  /** What the parts come to: the moments that have them, in milliseconds from 1970; NaN for what is no such part. */
  readonly values = new Float64Array(remembered).fill(Number.NaN);

  constructor(length: number, momentWith: (part: string) => string) {
    this.length = length;
    this.momentWith = momentWith;
  }

  /** Where among the values that of the part at a place stands. */
  find(view: DataView, at: number): number {
    // Words that overlap see six to ten bytes whole.
    const first = view.getInt32(at, true);
    const middle = view.getInt32(at + (this.length === dayLength ? 4 : 2), true);
    const last = view.getInt32(at + this.length - 4, true);
    // Of the last two digits and that before them each has its say.
    const slot = ((last >>> 24) ^ (last >>> 12) ^ (last << 4)) & (remembered - 1);
    if (first === this.first[slot] && middle === this.middle[slot] && last === this.last[slot]) return slot;
    this.first[slot] = first;
    this.middle[slot] = middle;
    this.last[slot] = last;
    this.values[slot] = momentOf(this.momentWith(this.text(view, at))) ?? Number.NaN;
    return slot;
  }

  private text(view: DataView, at: number): string {
    return Buffer.from(new Uint8Array(view.buffer, view.byteOffset + at, this.length)).toString('utf8');
  }
}
