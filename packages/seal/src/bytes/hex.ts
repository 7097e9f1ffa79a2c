/** Bytes as lower-case hexadecimal digits, two a byte. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes that lower-case hexadecimal digits write, two a byte; nothing where the text is not of that form. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, nth) => Number(`0x${text.slice(2 * nth, 2 * nth + 2)}`));
}
