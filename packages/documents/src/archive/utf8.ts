/** The bytes of a text in UTF-8; a half of a pair of surrogates that stands alone becomes the mark for what cannot be shown. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) pushCodePoint(bytes, letter.codePointAt(0) as number);
  return Uint8Array.from(bytes);
}

const REPLACEMENT = 0xff_fd;

function pushCodePoint(bytes: number[], given: number): void {
  const point = given >= 0xd8_00 && given <= 0xdf_ff ? REPLACEMENT : given;
  if (point < 0x80) bytes.push(point);
  else if (point < 0x8_00) bytes.push(0xc0 | (point >> 6), tail(point));
  else if (point < 0x1_00_00) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
  else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
