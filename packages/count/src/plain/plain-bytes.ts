/** A text as the plain count holds it: one character for each byte of its UTF-8, so that no two byte strings look alike. */
export function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text that such bytes write. */
export function asText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
