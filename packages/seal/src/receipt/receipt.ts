import { fromHex } from '../bytes/hex.ts';
import type { ProblemFigure } from '../problem.ts';
import type { Sha256 } from '../tree/hashing.ts';
import { inclusionProblem } from '../tree/inclusion-proof.ts';
import { type CountedInstruction, hashOfInstruction } from './counted-instruction.ts';

export const receiptFormat = 'tenfold/vote-receipt/1';

/** The format of a file with several receipts of one count. */
export const receiptsFormat = 'tenfold/vote-receipts/1';

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

/** Whether two seals are the same. */
export function isSameSeal(one: CountSeal, other: CountSeal): boolean {
  return one.root === other.root && one.size === other.size;
}

/** Several receipts of one count, with what was announced when they were made: a reader trusts what he was told elsewhere. */
export interface Receipts {
  readonly format: typeof receiptsFormat;
  readonly seal: CountSeal;
  readonly receipts: readonly Receipt[];
}

/** Why a file is no receipt, and why a receipt does not show what it says; each has a sentence `receipt.problem.<name>`. */
export const receiptProblems = [
  'format',
  'no-seal',
  'part',
  'unknown-part',
  'another-size',
  'past-size',
  'length',
  'root',
] as const;

export type ReceiptProblemName = (typeof receiptProblems)[number];

/** What is wrong with a receipt, as a key of the catalogue and figures. */
export interface ReceiptProblem {
  readonly key: `receipt.problem.${ReceiptProblemName}`;
  readonly figures: Readonly<Record<string, ProblemFigure>>;
}

/** A problem by its name. */
export function problemOfReceipt(name: ReceiptProblemName, figures: ReceiptProblem['figures'] = {}): ReceiptProblem {
  return { key: `receipt.problem.${name}`, figures };
}

/**
 * Why a receipt does not show that its instruction was counted as it says, in the count that was announced; nothing where it does.
 * It needs nothing but the receipt and what was announced, and no connection.
 */
export function receiptProblem(
  receipt: Receipt,
  { root, size }: CountSeal,
  sha256: Sha256,
): ReceiptProblem | undefined {
  if (receipt.size !== size) {
    const figures = { said: { number: BigInt(receipt.size) }, announced: { number: BigInt(size) } };
    return problemOfReceipt('another-size', figures);
  }
  const leaf = hashOfInstruction(receipt.instruction, sha256);
  const { index, proof } = receipt;
  const claim = { leaf, index, size, root: fromHex(root) ?? new Uint8Array(), hashes: proof.map(hashIn) };
  const problem = inclusionProblem(claim, sha256);
  if (problem === undefined) return undefined;
  if (problem.key === 'seal.problem.index-past-size') return problemOfReceipt('past-size', problem.figures);
  return problemOfReceipt(problem.key === 'seal.problem.inclusion-length' ? 'length' : 'root');
}

/** Whether the instruction of a receipt is among those that were counted, as cast. */
export function isInCount(receipt: Receipt, seal: CountSeal, sha256: Sha256): boolean {
  return receipt.format === receiptFormat && receiptProblem(receipt, seal, sha256) === undefined;
}

/** What is no hash leads nowhere. */
function hashIn(text: string): Uint8Array {
  return fromHex(text) ?? new Uint8Array();
}
