import { joinBytes } from '../bytes/concatenation.ts';

/** SHA-256 of FIPS 180-4: any bytes to 32. It is handed in, for the fastest one differs between server and browser. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** How many bytes a hash has. */
export const hashLength = 32;

/** RFC 9162 2.1.1 puts one byte before what is hashed, so that no leaf can be passed off as a node, nor a node as a leaf. */
const leafPrefix = Uint8Array.of(0x00);
const nodePrefix = Uint8Array.of(0x01);

/** The hash of a leaf from its data. */
export function leafHash(data: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(leafPrefix, data));
}

/** Two halves of a tree by their hashes, the earlier leaves on the left. */
export interface Halves {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** The hash of a node from the hashes of its two halves. */
export function nodeHash({ left, right }: Halves, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(nodePrefix, left, right));
}
