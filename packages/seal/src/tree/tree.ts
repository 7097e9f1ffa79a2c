import { nodeHash, type Sha256 } from './hashing.ts';

/** Where a complete subtree stands: it covers the 2^level leaves from index × 2^level on. A leaf is on level 0. */
export interface NodeAddress {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree with its hash, which later leaves never change: what a store may keep. */
export interface TreeNode extends NodeAddress {
  readonly hash: Uint8Array;
}

/**
 * All that a tree needs to grow: how many leaves it has, and the hashes of the complete subtrees that they fall into, the
 * largest first. There is one for each bit that is set in the size.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** A tree that has grown by a leaf, and the subtrees that the leaf made complete: itself first, the largest last. */
export interface Growth {
  readonly frontier: Frontier;
  readonly nodes: readonly TreeNode[];
}

export function emptyFrontier(): Frontier {
  return { size: 0, hashes: [] };
}

/** The tree with one leaf more: on average one hash, whatever the size. Throws a RangeError past 2^53 - 1 leaves. */
export function withLeaf(frontier: Frontier, leaf: Uint8Array, sha256: Sha256): Frontier {
  return grown(frontier, leaf, sha256).frontier;
}

/** The tree with one leaf more, together with the nodes that a store of nodes is to keep for proofs. */
export function grown({ size, hashes }: Frontier, leaf: Uint8Array, sha256: Sha256): Growth {
  if (!Number.isSafeInteger(size + 1)) throw new RangeError('A tree of this size cannot be counted exactly');
  const open = [...hashes];
  const nodes: TreeNode[] = [{ level: 0, index: size, hash: leaf }];
  let right = leaf;
  for (let index = size; index % 2 === 1; index = half(index)) {
    right = nodeHash({ left: takeLast(open), right }, sha256);
    nodes.push({ level: nodes.length, index: half(index), hash: right });
  }
  return { frontier: { size: size + 1, hashes: [...open, right] }, nodes };
}

/** The root under RFC 9162 2.1.1. That of a tree without leaves is the hash of nothing. */
export function rootOf({ hashes }: Frontier, sha256: Sha256): Uint8Array {
  const [last, ...larger] = hashes.toReversed();
  if (last === undefined) return sha256(new Uint8Array());
  return larger.reduce((right, left) => nodeHash({ left, right }, sha256), last);
}

function half(index: number): number {
  return Math.floor(index / 2);
}

function takeLast(hashes: Uint8Array[]): Uint8Array {
  const last = hashes.pop();
  if (last === undefined) throw new RangeError('The frontier has fewer hashes than its size says');
  return last;
}
