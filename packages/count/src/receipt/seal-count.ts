import { createHash, createHmac } from 'node:crypto';
import { hashLength, type Sha256 } from '@tenfold/seal';
import type { Counted, Standing } from '../counted.ts';
import { CountTree } from './count-tree.ts';
import { countedInstruction, hashOfInstruction } from './instruction-leaf.ts';
import { type CountSeal, type Receipt, receiptFormat } from './receipt.ts';

/** A count all of whose instructions stand under one hash. */
export interface SealedCount {
  readonly seal: CountSeal;
  /** Receipts for all instructions of some members that count, in the order of the register. */
  readonly receiptsFor: (members: ReadonlySet<string>) => readonly Receipt[];
}

/** What is sealed. */
export interface SealAsked {
  readonly counted: Counted;
  /** The id of the meeting. */
  readonly meeting: string;
  /** Bytes of chance for one instruction, at least sixteen, the same each time that it is asked; see {@link noncesFrom}. */
  readonly nonceOf: (standing: Standing) => Uint8Array;
}

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/**
 * Puts all instructions that count under one hash. They stand in the order of the register and then of the resolutions, so that the
 * same count has the same hash in whatever order its lines came.
 */
export function sealCount({ counted, meeting, nonceOf }: SealAsked): SealedCount {
  const leaves = new Uint8Array((counted.accepted - counted.replaced) * hashLength);
  let at = 0;
  for (const standing of counted.standing()) {
    leaves.set(hashOfInstruction(countedInstruction(standing, meeting, nonceOf(standing)), sha256), at);
    at += hashLength;
  }
  const tree = new CountTree(leaves, sha256);
  return {
    seal: { root: hexOf(tree.root), size: tree.size },
    receiptsFor: (members) => {
      const receipts: Receipt[] = [];
      let index = 0;
      for (const standing of counted.standing()) {
        if (members.has(standing.member)) {
          const instruction = countedInstruction(standing, meeting, nonceOf(standing));
          const proof = tree.proofOf(index).map(hexOf);
          receipts.push({ format: receiptFormat, instruction, index, size: tree.size, proof });
        }
        index += 1;
      }
      return receipts;
    },
  };
}

/** Nonces from one secret: whoever has it can make every receipt again, and nobody else can make any. */
export function noncesFrom(secret: Uint8Array): SealAsked['nonceOf'] {
  if (secret.length < shortestSecret) throw new RangeError('a secret has at least thirty-two bytes');
  return ({ member, shareClass, resolution }) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([member, shareClass, resolution]))
      .digest();
}

const shortestSecret = 32;

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
