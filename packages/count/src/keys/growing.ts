import type { Ground } from '../core/ground.ts';
import type { KeyBytes } from './key-table.ts';

/** Bytes that grow as keys are added to them, and where each key begins. */
export class GrowingKeys {
  private bytes = new Uint8Array(1 << 16);
  private starts = new Int32Array(1 << 12);
  count = 0;

  add(from: Uint8Array, start: number, end: number): void {
    const at = this.starts[this.count] as number;
    const next = at + end - start;
    this.makeRoom(1, next);
    // So short that a loop is quicker than a copy.
    for (let nth = start; nth < end; nth += 1) this.bytes[at + nth - start] = from[nth] as number;
    this.count += 1;
    this.starts[this.count] = next;
  }

  /** Adds keys that stand one after another, each up to its end. */
  addAll(keys: Uint8Array, ends: Int32Array): void {
    const { count } = this;
    const first = this.starts[count] as number;
    const length = ends.at(-1) ?? 0;
    this.makeRoom(ends.length, first + length);
    this.bytes.set(keys.subarray(0, length), first);
    for (let nth = 0; nth < ends.length; nth += 1) this.starts[count + nth + 1] = first + (ends[nth] as number);
    this.count += ends.length;
  }

  /** All of them on a ground, with bytes behind the last that may be read over. */
  placedOn(ground: Pick<Ground, 'bytes' | 'words'>): KeyBytes {
    const length = this.starts[this.count] as number;
    const [bytes, starts] = [ground.bytes(length + spare), ground.words(this.count + 1)];
    bytes.set(this.bytes.subarray(0, length));
    starts.set(this.starts.subarray(0, this.count + 1));
    return { bytes, starts };
  }

  private makeRoom(keys: number, length: number): void {
    if (length > this.bytes.length) this.bytes = grown(this.bytes, length);
    if (this.count + keys >= this.starts.length) this.starts = grown(this.starts, this.count + keys + 1);
  }
}

/** Bytes that a key's words may be read over. */
const spare = 32;

/** A list of whole numbers of 32 bits that grows. */
export class GrowingWords {
  private words = new Int32Array(1 << 12);
  count = 0;

  add(word: number): void {
    if (this.count === this.words.length) this.words = grown(this.words, this.count + 1);
    this.words[this.count] = word;
    this.count += 1;
  }

  addAll(words: Int32Array): void {
    const count = this.count + words.length;
    if (count > this.words.length) this.words = grown(this.words, count);
    this.words.set(words, this.count);
    this.count = count;
  }

  at(index: number): number {
    return this.words[index] as number;
  }

  /** What there is so far; not to be kept while it grows. */
  taken(): Int32Array {
    return this.words.subarray(0, this.count);
  }

  clear(): void {
    this.count = 0;
  }
}

function grown<Words extends Uint8Array | Int32Array>(words: Words, least: number): Words {
  const Kind = words.constructor as new (length: number) => Words;
  const larger = new Kind(Math.max(least, words.length * 2));
  larger.set(words);
  return larger;
}
