import { utf8 } from '../bytes/utf8.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { leafHash, type Sha256 } from '../tree/hashing.ts';

/** Words before the data of each leaf, so that no other hashed text can pass for an instruction that was counted. */
export const instructionDomain = 'tenfold/counted-instruction/1\n';

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

/** The hash of a leaf: SHA-256 over a nought byte, the words of the domain, and the instruction as canonical JSON (RFC 8785). */
export function hashOfInstruction(instruction: CountedInstruction, sha256: Sha256): Uint8Array {
  return leafHash(utf8(instructionDomain + canonicalJson({ ...instruction })), sha256);
}
