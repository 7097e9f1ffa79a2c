import { type CountedInstruction, type CountSeal, hashLength, type Receipt, receiptFormat } from '@tenfold/seal';
import type { Counted } from '../counted.ts';
import { CountTree } from './count-tree.ts';
import { hexOf, sha256 } from './hashes.ts';
import { countedInstruction, leafOfInstruction } from './instruction-leaf.ts';
import type { NonceOf } from './nonces.ts';
import { RunningRoot } from './running-root.ts';

/** A count all of whose instructions stand under one hash. */
export interface CountUnderSeal {
  readonly seal: CountSeal;
  /** Receipts for all instructions of some members that count, in the order of the register. */
  readonly receiptsFor: (members: ReadonlySet<string>) => readonly Receipt[];
  /**
   * Receipts for every instruction that counts, in the order of the register, so that no more than one has to be remembered. The tree
   * takes sixty-four bytes for each instruction.
   */
  readonly receipts: () => Iterable<Receipt>;
}

/** What is sealed. */
export interface SealAsked {
  readonly counted: Pick<Counted, 'standing' | 'accepted' | 'replaced'>;
  /** The id of the meeting. */
  readonly meeting: string;
  /** Bytes of chance for each instruction; see `noncesFrom`. */
  readonly nonceOf: NonceOf;
}

/**
 * Puts all instructions that count under one hash. They stand in the order of the register and then of the resolutions, so that the
 * same count has the same hash in whatever order its lines came.
 */
export function sealCount(asked: SealAsked): CountUnderSeal {
  const running = new RunningRoot(sha256);
  for (const instruction of instructionsOf(asked)) running.add(leafOfInstruction(instruction));
  const seal = { root: hexOf(running.root), size: running.size };
  let tree: CountTree | undefined;
  function* receipts(members: ReadonlySet<string> | null): Generator<Receipt> {
    tree ??= treeOf(asked);
    let index = 0;
    for (const instruction of instructionsOf(asked)) {
      if (members === null || members.has(instruction.member)) {
        const proof = tree.proofOf(index).map(hexOf);
        yield { format: receiptFormat, instruction, index, size: seal.size, proof };
      }
      index += 1;
    }
  }
  return { seal, receiptsFor: (members) => [...receipts(members)], receipts: () => receipts(null) };
}

function* instructionsOf({ counted, meeting, nonceOf }: SealAsked): Generator<CountedInstruction> {
  for (const standing of counted.standing()) yield countedInstruction(standing, meeting, nonceOf(standing));
}

function treeOf(asked: SealAsked): CountTree {
  const { counted } = asked;
  const leaves = new Uint8Array((counted.accepted - counted.replaced) * hashLength);
  let at = 0;
  for (const instruction of instructionsOf(asked)) {
    leaves.set(leafOfInstruction(instruction), at);
    at += hashLength;
  }
  return new CountTree(leaves, sha256);
}
