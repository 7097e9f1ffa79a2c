/**
 * A text of a record as it may be shown: what would move a terminal's cursor, colour its text or turn its direction is
 * taken out, for a name in a file must not be able to change what stands around it. Line breaks become spaces.
 */
export function printable(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, '');
}
