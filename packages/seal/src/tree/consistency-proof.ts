import { isSameBytes } from '../bytes/concatenation.ts';
import { type Problem, refused } from '../problem.ts';
import { nodeHash, type Sha256 } from './hashing.ts';
import { isRightOrLast, parentOf, withoutLoneLevels } from './inclusion-proof.ts';
import { hashOfRange, type LeafRange, type NodeReader, nodesOfRange, splitOf } from './range.ts';
import type { NodeAddress } from './tree.ts';

/** Two sizes of one log, the earlier first. */
export interface TwoSizes {
  readonly from: number;
  readonly to: number;
}

/** The stored nodes that a proof of consistency needs, so that they can be fetched before it is made. */
export function nodesForConsistency(sizes: TwoSizes): readonly NodeAddress[] {
  return rangesBetween(sizes).flatMap(nodesOfRange);
}

/** The proof of RFC 9162 2.1.4.1 that the larger tree continues the smaller one. Empty from size 0 or between equal sizes. */
export function consistencyProof(sizes: TwoSizes, nodeAt: NodeReader, sha256: Sha256): readonly Uint8Array[] {
  return rangesBetween(sizes).map((range) => hashOfRange(range, nodeAt, sha256));
}

/** Throws a RangeError where the first size is the larger. */
function rangesBetween({ from, to }: TwoSizes): readonly LeafRange[] {
  if (from < 0 || from > to) throw new RangeError(`A tree of ${from} leaves does not come before one of ${to}`);
  if (from === 0 || from === to) return [];
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, to];
  while (end !== from) {
    const split = begin + splitOf(end - begin);
    const isLeft = from <= split;
    ranges.push(isLeft ? { begin: split, end } : { begin, end: split });
    if (isLeft) end = split;
    else begin = split;
  }
  // The old tree as a whole is known to the verifier; a part of it is not, and goes into the proof.
  return (begin === 0 ? ranges : [...ranges, { begin, end }]).toReversed();
}

/** A tree as a checkpoint states it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** What a proof of consistency claims: the tree of `newer` begins with the leaves of `older`. */
export interface ConsistencyClaim {
  readonly older: TreeHead;
  readonly newer: TreeHead;
  readonly hashes: readonly Uint8Array[];
}

/** What is wrong with a claim of consistency by the algorithm of RFC 9162 2.1.4.2; nothing where it holds. */
export function consistencyProblem(claim: ConsistencyClaim, sha256: Sha256): Problem | undefined {
  const { older, newer, hashes } = claim;
  if (older.size > newer.size) return refused('seal.problem.older-larger', sizesOf(claim)).problem;
  if (older.size > 0 && older.size < newer.size) return problemOfGrowth(claim, sha256);
  if (hashes.length > 0) return refused('seal.problem.consistency-length').problem;
  if (older.size === newer.size) return isSameBytes(older.root, newer.root) ? undefined : twoRoots(claim);
  const isEmptyRoot = isSameBytes(older.root, sha256(new Uint8Array()));
  return isEmptyRoot ? undefined : refused('seal.problem.consistency-old-root').problem;
}

function problemOfGrowth({ older, newer, hashes }: ConsistencyClaim, sha256: Sha256): Problem | undefined {
  // A complete old tree is itself a node of the new one, which the proof then leaves out.
  const path = isComplete(older.size) ? [older.root, ...hashes] : hashes;
  const reached = climb({ older, newer, hashes: path }, sha256);
  if (reached === undefined || hashes.length === 0) return refused('seal.problem.consistency-length').problem;
  if (!isSameBytes(reached.older, older.root)) return refused('seal.problem.consistency-old-root').problem;
  return isSameBytes(reached.newer, newer.root) ? undefined : refused('seal.problem.consistency-new-root').problem;
}

/** The two roots that the hashes lead to; nothing where they are too few or too many for the sizes. */
function climb(
  { older, newer, hashes: [first, ...rest] }: ConsistencyClaim,
  sha256: Sha256,
): { readonly older: Uint8Array; readonly newer: Uint8Array } | undefined {
  if (first === undefined) return undefined;
  let place = { own: older.size - 1, last: newer.size - 1 };
  while (place.own % 2 === 1) place = parentOf(place);
  let reached = { older: first, newer: first };
  for (const hash of rest) {
    if (place.last === 0) return undefined;
    const isShared = isRightOrLast(place);
    reached = {
      older: isShared ? nodeHash({ left: hash, right: reached.older }, sha256) : reached.older,
      newer: nodeHash(isShared ? { left: hash, right: reached.newer } : { left: reached.newer, right: hash }, sha256),
    };
    place = parentOf(isShared ? withoutLoneLevels(place) : place);
  }
  return place.last === 0 ? reached : undefined;
}

/** Whether a tree of this size is one complete subtree. */
function isComplete(size: number): boolean {
  return nodesOfRange({ begin: 0, end: size }).length === 1;
}

function twoRoots(claim: ConsistencyClaim): Problem {
  return refused('seal.problem.two-roots', { size: { number: BigInt(claim.newer.size) } }).problem;
}

function sizesOf({ older, newer }: ConsistencyClaim): {
  readonly older: { number: bigint };
  readonly newer: { number: bigint };
} {
  return { older: { number: BigInt(older.size) }, newer: { number: BigInt(newer.size) } };
}
