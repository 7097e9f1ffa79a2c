/** Bytes that grow as keys are added to them, and where each key begins. */
export class GrowingKeys {
  private bytes = new Uint8Array(1 << 16);
  private starts = new Int32Array(1 << 12);
  count = 0;

  add(from: Uint8Array, start: number, end: number): void {
    const at = this.starts[this.count] as number;
    const next = at + end - start;
    if (next + spare > this.bytes.length) this.bytes = grown(this.bytes, next + spare);
    if (this.count + 2 > this.starts.length) this.starts = grown(this.starts, this.count + 2);
    // So short that a loop is quicker than a copy.
    for (let nth = start; nth < end; nth += 1) this.bytes[at + nth - start] = from[nth] as number;
    this.count += 1;
    this.starts[this.count] = next;
  }

  /** All of them in memory that threads can share, with bytes behind the last that may be read over. */
  shared(): { readonly bytes: Uint8Array; readonly starts: Int32Array } {
    const length = (this.starts[this.count] as number) + spare;
    return {
      bytes: sharedCopy(this.bytes.subarray(0, length), Uint8Array),
      starts: sharedCopy(this.starts.subarray(0, this.count + 1), Int32Array),
    };
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

function sharedCopy<Words extends Uint8Array | Int32Array>(
  words: Words,
  Kind: { new (memory: SharedArrayBuffer): Words; readonly BYTES_PER_ELEMENT: number },
): Words {
  const copy = new Kind(new SharedArrayBuffer(words.length * Kind.BYTES_PER_ELEMENT));
  copy.set(words);
  return copy;
}
