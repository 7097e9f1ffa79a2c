const CAPACITY = 1 << 21;

/** The bytes of a stream that are still needed, in one piece. It grows only as far as one part of the file asks for. */
export class ByteWindow {
  bytes: Buffer = Buffer.allocUnsafeSlow(CAPACITY);
  end = 0;

  /** Lets go of the first `gone` bytes and adds a chunk at the end. */
  add(chunk: Buffer, gone: number): void {
    const left = this.end - gone;
    const target = left + chunk.length <= this.bytes.length ? this.bytes : this.#larger(left + chunk.length);
    this.bytes.copy(target, 0, gone, this.end);
    chunk.copy(target, left);
    this.bytes = target;
    this.end = left + chunk.length;
  }

  /** The last bytes, so many at most. */
  last(most: number): Buffer {
    return this.bytes.subarray(Math.max(0, this.end - most), this.end);
  }

  #larger(needed: number): Buffer {
    return Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
  }
}
