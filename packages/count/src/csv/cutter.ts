import { longestRecord } from './limits.ts';
import { needsMore, nextLine } from './line-end.ts';
import { carriageReturn } from './marks.ts';
import type { Piece } from './pieces.ts';
import { lastRecordEnd } from './record-end.ts';
import { spareBytes } from './record-cursor.ts';

const mark = Buffer.of(0xef, 0xbb, 0xbf);

/** Gathers the bytes of a source and cuts them where records end. */
export class Cutter {
  private room: Uint8Array;
  private filled = 0;
  /** What stands behind the last cut and waits for more. */
  private rest: Uint8Array = new Uint8Array(0);
  private taken = 0;
  private isFirst = true;
  /** Within a line that was too long, of which only the end is looked for. */
  private isSkipping = false;

  constructor(room: Uint8Array) {
    this.room = room;
  }

  /** Where the next bytes are to be put; there is always room for some unless a piece can be cut. */
  get space(): Uint8Array {
    return this.room.subarray(this.filled, this.room.length - spareBytes);
  }

  /** Hears that so many bytes were put there. */
  take(count: number): void {
    this.filled += count;
    this.taken += count;
  }

  get isFull(): boolean {
    return this.filled === this.room.length - spareBytes;
  }

  /** All whole records that are there, or everything at the end; nothing where no record is whole. */
  cut(isEnd: boolean): Piece | undefined {
    if (this.isFirst) this.leaveOutMark();
    if (this.isSkipping) this.skip(isEnd);
    if (this.filled === 0 || this.isSkipping) return undefined;
    if (isEnd) return this.pieceUpTo(this.filled);
    // Right after a line was skipped there may be room left.
    if (!this.isFull && this.filled <= longestRecord + 2) return undefined;
    const end = lastRecordEnd(this.room, this.filled);
    if (end > 0) return this.pieceUpTo(end);
    this.isSkipping = true;
    return this.pieceUpTo(longestRecord + 1);
  }

  /** Goes on in another room with what stands behind the last cut. */
  goOn(room: Uint8Array): void {
    this.room = room;
    this.room.set(this.rest);
    this.filled = this.rest.length;
  }

  private pieceUpTo(end: number): Piece {
    this.rest = this.room.slice(end, this.filled);
    return { bytes: this.room, length: end, end: this.taken - this.rest.length, isWithinLine: this.isSkipping };
  }

  private leaveOutMark(): void {
    this.isFirst = false;
    if (this.filled < mark.length || !mark.equals(this.room.subarray(0, mark.length))) return;
    this.keepFrom(mark.length);
  }

  private skip(isEnd: boolean): void {
    const next = nextLine({ bytes: this.room, length: this.filled, isEnd }, 0);
    this.isSkipping = next === needsMore;
    if (next !== needsMore) this.keepFrom(next);
    // A CR at the very end may be half of the end of the line.
    else this.keepFrom(this.room[this.filled - 1] === carriageReturn ? this.filled - 1 : this.filled);
  }

  private keepFrom(start: number): void {
    this.room.copyWithin(0, start, this.filled);
    this.filled -= start;
  }
}
