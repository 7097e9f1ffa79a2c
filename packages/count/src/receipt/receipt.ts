import { inclusionProblem, type Sha256 } from '@tenfold/seal';
import { type CountedInstruction, hashOfInstruction } from './instruction-leaf.ts';

export const receiptFormat = 'tenfold/vote-receipt/1';

/**
 * What a member is given for an instruction of his that counts: the instruction as it was counted, and what leads from it to the
 * root that was announced. It shows nobody else's instruction, and others cannot try out what he voted, for they lack the nonce.
 */
export interface Receipt {
  readonly format: typeof receiptFormat;
  readonly instruction: CountedInstruction;
  /** Which of how many instructions that count it is. */
  readonly index: number;
  readonly size: number;
  /** The hashes that lead from the leaf to the root, its sibling first; hexadecimal. */
  readonly proof: readonly string[];
}

/** What is announced of a count: the hash that stands for all instructions that count, in hexadecimal, and how many they are. */
export interface CountSeal {
  readonly root: string;
  readonly size: number;
}

/**
 * Whether the instruction of a receipt is among those that were counted, as cast. It needs nothing but the receipt and what was
 * announced, and no connection.
 */
export function isInCount(receipt: Receipt, { root, size }: CountSeal, sha256: Sha256): boolean {
  if (receipt.format !== receiptFormat || receipt.size !== size) return false;
  const leaf = hashOfInstruction(receipt.instruction, sha256);
  const claim = { leaf, index: receipt.index, size, root: bytesOf(root), hashes: receipt.proof.map(bytesOf) };
  return inclusionProblem(claim, sha256) === undefined;
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hexadecimal, 'hex'));
}
