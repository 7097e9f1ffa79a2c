/** What a byte can mean outside a string; every other byte is `PLAIN`. */
export const PLAIN = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const COLON = 3;
export const COMMA = 4;
export const LINE_FEED = 5;

/** The meaning of each byte outside a string. */
export const meanings: Uint8Array = new Uint8Array(256);
meanings[0x5b] = OPEN;
meanings[0x7b] = OPEN;
meanings[0x5d] = CLOSE;
meanings[0x7d] = CLOSE;
meanings[0x3a] = COLON;
meanings[0x2c] = COMMA;
meanings[0x0a] = LINE_FEED;

export const quoteMark = 0x22;
export const colonMark = 0x3a;
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

/** How many letters of UTF-8 begin from `start` up to `end`. */
export function countLetters(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters += ((bytes[at] as number) & 0xc0) === 0x80 ? 0 : 1;
  return letters;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
