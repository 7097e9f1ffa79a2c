import { problemIn, Uncountable } from '../problem.ts';
import { mostPages, newSharedMemory } from './web-assembly.ts';

const pageBytes = 2 ** 16;

/** Nothing is put at the very beginning, so that no place is nought. */
const firstPlace = pageBytes;

/** Every place is at the beginning of a line of the processor's memory. */
const lineBytes = 64;

/**
 * Memory that the program of the count and JavaScript see alike, and that threads share. What is taken from it is nought and stays
 * where it is, and is never given back: a ground lives as long as its count.
 */
export class Ground {
  readonly memory = newSharedMemory();
  private top = firstPlace;

  /** Bytes anew, as long as there are some: four gigabytes in all. Throws {@link Uncountable} where there are not. */
  bytes(length: number): Uint8Array {
    const at = this.top;
    const top = Math.ceil((at + length) / lineBytes) * lineBytes;
    const lacking = Math.ceil(top / pageBytes) - this.memory.buffer.byteLength / pageBytes;
    if (lacking > 0) this.grow(lacking, length);
    this.top = top;
    return new Uint8Array(this.memory.buffer, at, length);
  }

  /** Whole numbers of 32 bits anew, in the same way. */
  words(length: number): Int32Array {
    const { buffer, byteOffset } = this.bytes(length * 4);
    return new Int32Array(buffer, byteOffset, length);
  }

  /** Words that will be taken next, up to so many bytes of them, without taking them; none where there are not so many. */
  ahead(length: number): Int32Array {
    const pages = Math.ceil((this.top + length) / pageBytes) - this.memory.buffer.byteLength / pageBytes;
    if (this.top + length > mostPages * pageBytes) return new Int32Array();
    if (pages > 0) this.grow(pages, length);
    return new Int32Array(this.memory.buffer, this.top, Math.floor(length / Int32Array.BYTES_PER_ELEMENT));
  }

  private grow(pages: number, bytes: number): void {
    try {
      this.memory.grow(pages);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Uncountable([problemIn('', 'too-large', { bytes: { number: BigInt(bytes) } })]);
    }
  }
}
