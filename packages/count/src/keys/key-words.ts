/** Bytes of a key that are compared as four words; a longer key is compared byte by byte as well. */
export const bytesInWords = 16;

/** The masks of the four words of a key, by its length up to sixteen: bytes behind its end count as nought. */
const masks = new Int32Array((bytesInWords + 1) * 4);
for (let length = 0; length <= bytesInWords; length += 1) {
  for (let word = 0; word < 4; word += 1) {
    const bytes = Math.min(4, Math.max(0, length - word * 4));
    masks[length * 4 + word] = bytes === 4 ? -1 : (1 << (bytes * 8)) - 1;
  }
}

/** The beginning of a key as four words, made anew for each key without taking memory. */
export class KeyWords {
  w0 = 0;
  w1 = 0;
  w2 = 0;
  w3 = 0;
  hash = 0;

  /** Reads the key between two places. Sixteen bytes behind `start` must be there to be read, whatever they hold. */
  read(view: DataView, start: number, end: number): void {
    const length = end - start;
    const at = (length > bytesInWords ? bytesInWords : length) * 4;
    this.w0 = view.getInt32(start, true) & (masks[at] as number);
    this.w1 = view.getInt32(start + 4, true) & (masks[at + 1] as number);
    this.w2 = view.getInt32(start + 8, true) & (masks[at + 2] as number);
    this.w3 = view.getInt32(start + 12, true) & (masks[at + 3] as number);
    const first = Math.imul(this.w0, 0x9e3779b1) ^ Math.imul(this.w2, 0xc2b2ae3d);
    const second = Math.imul(this.w1, 0x85ebca77) ^ Math.imul(this.w3, 0x27d4eb2f);
    this.hash = mixed(first ^ ((second << 13) | (second >>> 19)) ^ length);
    if (length > bytesInWords) this.hash = hashOfRest(view, start + bytesInWords, end, this.hash);
  }
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 13);
}

function hashOfRest(view: DataView, start: number, end: number, hash: number): number {
  let sum = hash;
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ view.getUint8(at), 0x01000193);
  return mixed(sum);
}
