const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const wellFormed = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Bytes in the standard Base 64 of RFC 4648 section 4, padded. */
export function base64Of(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) groups.push(groupOf(bytes.subarray(at, at + 3)));
  return groups.join('');
}

function groupOf([first = 0, second, third]: Uint8Array): string {
  const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
  const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63));
  if (second === undefined) return `${digits.slice(0, 2).join('')}==`;
  return third === undefined ? `${digits.slice(0, 3).join('')}=` : digits.join('');
}

/**
 * The bytes of a text in Base 64, or nothing where it is not exactly the text that `base64Of` would write: two texts for the
 * same bytes would let a proof be changed without its signature noticing.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!wellFormed.test(text)) return undefined;
  const bytes = new Uint8Array(decodedLength(text));
  for (let at = 0; at < text.length; at += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, digit) => (sum << 6) | valueOf(text.charAt(at + digit)), 0);
    bytes.set([bits >> 16, bits >> 8, bits].slice(0, bytes.length - (at / 4) * 3), (at / 4) * 3);
  }
  return base64Of(bytes) === text ? bytes : undefined;
}

function decodedLength(text: string): number {
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  return (text.length / 4) * 3 - padding;
}

function valueOf(digit: string): number {
  return digit === '=' ? 0 : alphabet.indexOf(digit);
}
