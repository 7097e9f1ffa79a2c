import { nodeHash, type Sha256 } from './hashing.ts';
import type { NodeAddress } from './tree.ts';

/** The leaves from `begin` up to but not including `end`; in a tree it stands where its largest complete subtree may. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Gives the hash of a stored complete subtree, or nothing where it is not stored. */
export type NodeReader = (address: NodeAddress) => Uint8Array | undefined;

/** The largest power of two below `size`, where RFC 9162 2.1.1 parts a tree of two leaves or more. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The complete subtrees that a range consists of, the largest and earliest first. */
export function nodesOfRange({ begin, end }: LeafRange): readonly NodeAddress[] {
  const nodes: NodeAddress[] = [];
  for (let at = begin; at < end; ) {
    const level = levelWithin(end - at);
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The level of the largest complete subtree with no more leaves than these. */
function levelWithin(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level += 1;
  return level;
}

/** The hash of a range from its stored subtrees. Throws a RangeError when the store lacks one: it was not asked for first. */
export function hashOfRange(range: LeafRange, nodeAt: NodeReader, sha256: Sha256): Uint8Array {
  const [last, ...larger] = nodesOfRange(range)
    .map((address) => storedHash(address, nodeAt))
    .toReversed();
  if (last === undefined) return sha256(new Uint8Array());
  return larger.reduce((right, left) => nodeHash({ left, right }, sha256), last);
}

function storedHash(address: NodeAddress, nodeAt: NodeReader): Uint8Array {
  const hash = nodeAt(address);
  if (hash === undefined) throw new RangeError(`The store lacks node ${address.index} of level ${address.level}`);
  return hash;
}
