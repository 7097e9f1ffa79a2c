/** What a byte can mean outside a string; every other byte is `PLAIN`. */
export const PLAIN = 0;
export const QUOTE = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const COLON = 4;
export const COMMA = 5;
export const LINE_FEED = 6;

/** The meaning of each byte. Those above 127 belong to letters of UTF-8 and are plain. */
export const meanings: Uint8Array = new Uint8Array(256);
meanings[0x22] = QUOTE;
meanings[0x5b] = OPEN;
meanings[0x7b] = OPEN;
meanings[0x5d] = CLOSE;
meanings[0x7d] = CLOSE;
meanings[0x3a] = COLON;
meanings[0x2c] = COMMA;
meanings[0x0a] = LINE_FEED;

export const quoteMark = 0x22;
export const backslash = 0x5c;
export const openObject = 0x7b;
export const closeObject = 0x7d;
export const openList = 0x5b;
export const closeList = 0x5d;

/** The first byte from `start` up to `end` that is no white space of JSON; `end` when all are. */
export function firstFilled(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(bytes[at] as number)) at += 1;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
