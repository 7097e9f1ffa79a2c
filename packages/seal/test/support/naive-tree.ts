import { createHash } from 'node:crypto';

/**
 * The definitions of RFC 9162 section 2.1, written down as they stand there and shared with nothing in `src`: slow, recursive,
 * and what every faster way must agree with.
 */

function hash(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}

/** The largest power of two smaller than n (k < n <= 2k). */
function k(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

/** MTH of section 2.1.1. */
export function MTH(D: readonly Uint8Array[]): Buffer {
  if (D.length === 0) return hash();
  if (D.length === 1) return hash(Uint8Array.of(0), D[0] ?? new Uint8Array());
  return hash(Uint8Array.of(1), MTH(D.slice(0, k(D.length))), MTH(D.slice(k(D.length))));
}

/** PATH of section 2.1.3.1. */
export function PATH(m: number, D: readonly Uint8Array[]): readonly Buffer[] {
  if (D.length === 1) return [];
  const split = k(D.length);
  if (m < split) return [...PATH(m, D.slice(0, split)), MTH(D.slice(split))];
  return [...PATH(m - split, D.slice(split)), MTH(D.slice(0, split))];
}

/** PROOF of section 2.1.4.1, for 0 < m < n. */
export function PROOF(m: number, D: readonly Uint8Array[]): readonly Buffer[] {
  return SUBPROOF(m, D, true);
}

function SUBPROOF(m: number, D: readonly Uint8Array[], isWhole: boolean): readonly Buffer[] {
  if (m === D.length) return isWhole ? [] : [MTH(D)];
  const split = k(D.length);
  if (m <= split) return [...SUBPROOF(m, D.slice(0, split), isWhole), MTH(D.slice(split))];
  return [...SUBPROOF(m - split, D.slice(split), false), MTH(D.slice(0, split))];
}
