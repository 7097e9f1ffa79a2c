/** The bytes of a text in UTF-8. Throws a RangeError on half of a surrogate pair, for which UTF-8 has no bytes. */
export function utf8(text: string): Uint8Array {
  return ascii(text) ?? byCharacter(text);
}

/** Most texts are of ASCII alone, whose bytes need no list that grows; `null` for another one. */
function ascii(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return null;
    bytes[at] = unit;
  }
  return bytes;
}

function byCharacter(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) pushCodePoint(bytes, character.codePointAt(0) ?? 0);
  return Uint8Array.from(bytes);
}

function pushCodePoint(bytes: number[], point: number): void {
  if (point < 0x80) {
    bytes.push(point);
    return;
  }
  if (point < 0x800) {
    bytes.push(0xc0 | (point >> 6), continuation(point));
    return;
  }
  if (point < 0x10000) {
    if (isSurrogate(point)) throw new RangeError('Half of a surrogate pair has no UTF-8 form');
    bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
    return;
  }
  bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

/** The text that bytes write in UTF-8; nothing where they are not UTF-8. A byte-order mark stays a character of the text. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return chunksOf(bytes).map(decoded).join('');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** `decodeURIComponent` is the one strict reader of UTF-8 that the language itself has. */
function decoded(bytes: Uint8Array): string {
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

/** Cuts bytes where a character may begin, so that a long file is not held three times over. */
function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let begin = 0, end = 0; begin < bytes.length; begin = end) {
    end = begin + longestChunk;
    while (isContinuation(bytes[end])) end += 1;
    chunks.push(bytes.subarray(begin, end));
  }
  return chunks;
}

const longestChunk = 65_536;

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
