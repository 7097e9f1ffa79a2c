import type { Instant } from '@tenfold/kernel';
import type { Role } from '../role.ts';

/** What a signature is prepared from. The same wish gives the same bytes. */
export interface SignatureWish {
  /** The draft, or the PDF with the signatures before. */
  readonly pdf: Uint8Array;
  readonly role: Role;
  readonly signerName: string;
  /** When it is signed, as the PDF will say. */
  readonly at: Instant;
  /** Bytes that are left for the signature with certificates and time stamp; 16,384 if left out. */
  readonly room?: number;
}

/** A PDF with the place of a signature that is still empty. */
export interface Prepared {
  readonly pdf: Uint8Array;
  /** The bytes that are signed: from, length, from, length. */
  readonly byteRange: readonly [number, number, number, number];
  /** SHA-256 of those bytes: what somebody else’s program needs to make the signature. */
  readonly digestToSign: Uint8Array;
}
