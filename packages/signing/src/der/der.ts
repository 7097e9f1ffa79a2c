/** A value in DER (X.690): its tag as one byte, and its bytes with and without tag and length. */
export interface Der {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly contents: Uint8Array;
}

/** Thrown where bytes are no DER, or not what was looked for; it never leaves the package. */
export class NotDer extends Error {}

/** Tags by name, each as the byte that is written. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  identifier: 0x06,
  enumerated: 0x0a,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
  /** `[n]` around other values. */
  around: (number: number): number => 0xa0 + number,
  /** `[n]` in place of another tag of a value without parts. */
  inPlace: (number: number): number => 0x80 + number,
} as const;

/** No honest value nests deeper. */
const DEEPEST = 40;

/**
 * The first value in bytes. Values with parts may be of a length that is not stated but ends with two zeros (BER, X.690 8.1.3.6):
 * some programs write the outer parts of a signature so.
 */
export function readDer(bytes: Uint8Array, depth = 0): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > DEEPEST) throw new NotDer('no tag');
  if (first === 0x80 && (tag & 0x20) !== 0) return withOpenLength(bytes, tag, depth);
  const { length, from } = first < 0x80 ? { length: first, from: 2 } : longLength(bytes, first & 0x7f);
  if (from + length > bytes.length) throw new NotDer('cut off');
  return { tag, whole: bytes.subarray(0, from + length), contents: bytes.subarray(from, from + length) };
}

function withOpenLength(bytes: Uint8Array, tag: number, depth: number): Der {
  let at = 2;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += readDer(bytes.subarray(at), depth + 1).whole.length;
  return { tag, whole: bytes.subarray(0, at + 2), contents: bytes.subarray(2, at) };
}

/** A length in several bytes, in the shortest form, as DER has it. */
function longLength(bytes: Uint8Array, count: number): { readonly length: number; readonly from: number } {
  if (count === 0 || count > 4) throw new NotDer('odd length');
  const length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  if (length < 0x80 || bytes[2] === 0) throw new NotDer('odd length');
  return { length, from: 2 + count };
}

/** A value that is all of the bytes. */
export function readWhole(bytes: Uint8Array): Der {
  const der = readDer(bytes);
  if (der.whole.length !== bytes.length) throw new NotDer('bytes behind');
  return der;
}

/** The values in a value. */
export function itemsOf({ contents }: Der): readonly Der[] {
  const items: Der[] = [];
  for (let at = 0; at < contents.length; ) {
    const item = readDer(contents.subarray(at));
    items.push(item);
    at += item.whole.length;
  }
  return items;
}

/** The value itself, where it has that tag. */
export function tagged(der: Der | undefined, tag: number): Der {
  if (der?.tag !== tag) throw new NotDer('another tag');
  return der;
}

/** The values in a sequence. */
export function sequenceOf(der: Der | undefined): readonly Der[] {
  return itemsOf(tagged(der, tags.sequence));
}

/** An object identifier as numbers with dots. */
export function identifierOf(der: Der | undefined): string {
  const { contents } = tagged(der, tags.identifier);
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of contents) {
    arc = arc * 128n + BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...others] = arcs;
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - 40n * top, ...others].join('.');
}

/** The bytes of a string of bits that ends with a whole byte. */
export function bitsOf(der: Der | undefined): Uint8Array {
  const { contents } = tagged(der, tags.bitString);
  return contents.subarray(1);
}

/** A small whole number; `null` where it is none or has more than four bytes. */
export function smallNumber(der: Der | undefined): number | null {
  if (der === undefined || der.contents.length === 0 || der.contents.length > 4) return null;
  return der.contents.reduce((sum, byte) => sum * 256 + byte, 0);
}
