import { canonicalJson, leafHash, type Sha256, utf8 } from '@tenfold/seal';
import type { Standing } from '../counted.ts';

/** Words before the data of each leaf, so that no other hashed text can pass for an instruction that was counted. */
const leafDomain = 'tenfold/counted-instruction/1\n';

/** The shortest nonce that keeps others from trying out what somebody may have voted: sixteen bytes. */
export const shortestNonce = 16;

/** An instruction that counts, as it stands in a leaf. Shares are decimal digits; the nonce is hexadecimal. */
export interface CountedInstruction {
  readonly meeting: string;
  readonly resolution: string;
  readonly member: string;
  readonly class: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly nonce: string;
}

/** The leaf of an instruction that counts. Throws a RangeError for a nonce of less than sixteen bytes. */
export function countedInstruction(standing: Standing, meeting: string, nonce: Uint8Array): CountedInstruction {
  if (nonce.length < shortestNonce) throw new RangeError('a nonce has at least sixteen bytes');
  return {
    meeting,
    resolution: standing.resolution,
    member: standing.member,
    class: standing.shareClass,
    for: `${standing.for}`,
    against: `${standing.against}`,
    abstain: `${standing.abstain}`,
    nonce: Buffer.from(nonce).toString('hex'),
  };
}

/** The hash of a leaf: SHA-256 over a nought byte, the words of the domain, and the instruction as canonical JSON (RFC 8785). */
export function hashOfInstruction(instruction: CountedInstruction, sha256: Sha256): Uint8Array {
  return leafHash(utf8(leafDomain + canonicalJson({ ...instruction })), sha256);
}
