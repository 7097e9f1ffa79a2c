import { hash } from 'node:crypto';
import type { Sha256 } from '@tenfold/seal';

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
