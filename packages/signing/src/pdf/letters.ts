/** The letters of PDF that mean something (ISO 32000-1, 7.2.2), as bytes. */
const BLANKS = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0)));

export function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && BLANKS.has(byte);
}

/** Whether a byte ends a word: a blank, a delimiter, or the end of the file. */
export function endsWord(byte: number | undefined): boolean {
  return byte === undefined || BLANKS.has(byte) || DELIMITERS.has(byte);
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** The value of a hexadecimal digit; -1 for another letter. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
