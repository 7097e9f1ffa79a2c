import { isSameBytes } from '../bytes/concatenation.ts';
import { type Problem, refused } from '../problem.ts';
import { nodeHash, type Sha256 } from './hashing.ts';
import { hashOfRange, type LeafRange, type NodeReader, nodesOfRange, splitOf } from './range.ts';
import type { NodeAddress } from './tree.ts';

/** Which leaf of a tree of which size. */
export interface LeafPlace {
  readonly index: number;
  readonly size: number;
}

/** The stored nodes that a proof of inclusion needs, so that they can be fetched before it is made. */
export function nodesForInclusion(place: LeafPlace): readonly NodeAddress[] {
  return siblings(place).flatMap(nodesOfRange);
}

/** The proof of RFC 9162 2.1.3.1: the hashes beside the way from the leaf to the root, the leaf's sibling first. */
export function inclusionProof(place: LeafPlace, nodeAt: NodeReader, sha256: Sha256): readonly Uint8Array[] {
  return siblings(place).map((range) => hashOfRange(range, nodeAt, sha256));
}

/** Throws a RangeError for a leaf that the tree does not have. */
function siblings({ index, size }: LeafPlace): readonly LeafRange[] {
  if (index < 0 || index >= size) throw new RangeError(`A tree of ${size} leaves has no leaf ${index}`);
  const ranges: LeafRange[] = [];
  for (let begin = 0, end = size; end - begin > 1; ) {
    const split = begin + splitOf(end - begin);
    const isLeft = index < split;
    ranges.push(isLeft ? { begin: split, end } : { begin, end: split });
    if (isLeft) end = split;
    else begin = split;
  }
  return ranges.toReversed();
}

/** What a proof of inclusion claims: this leaf stands at this place under this root. */
export interface InclusionClaim extends LeafPlace {
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly hashes: readonly Uint8Array[];
}

/** What is wrong with a claim of inclusion by the algorithm of RFC 9162 2.1.3.2; nothing where it holds. */
export function inclusionProblem(claim: InclusionClaim, sha256: Sha256): Problem | undefined {
  const { index, size, root } = claim;
  if (index >= size) {
    const figures = { index: { number: BigInt(index) }, size: { number: BigInt(size) } };
    return refused('seal.problem.index-past-size', figures).problem;
  }
  const reached = climb(claim, sha256);
  if (reached === undefined) return refused('seal.problem.inclusion-length').problem;
  return isSameBytes(reached, root) ? undefined : refused('seal.problem.inclusion-root').problem;
}

/** The root that the hashes lead to; nothing where they are too few or too many for the place. */
function climb({ index, size, leaf, hashes }: InclusionClaim, sha256: Sha256): Uint8Array | undefined {
  let place = { own: index, last: size - 1 };
  let reached = leaf;
  for (const hash of hashes) {
    if (place.last === 0) return undefined;
    const isRight = isRightOrLast(place);
    reached = nodeHash(isRight ? { left: hash, right: reached } : { left: reached, right: hash }, sha256);
    place = parentOf(isRight ? withoutLoneLevels(place) : place);
  }
  return place.last === 0 ? reached : undefined;
}

/** A node of one level on the way to the root (`fn` in the RFC) and the last node of that level (`sn`). */
export interface LevelPlace {
  readonly own: number;
  readonly last: number;
}

/** Whether the node is a right child, or the last of its level, which then has its sibling on the left further up. */
export function isRightOrLast({ own, last }: LevelPlace): boolean {
  return own % 2 === 1 || own === last;
}

export function parentOf({ own, last }: LevelPlace): LevelPlace {
  return { own: Math.floor(own / 2), last: Math.floor(last / 2) };
}

/** Goes up while the node is a last one without sibling, for there nothing was hashed. */
export function withoutLoneLevels(place: LevelPlace): LevelPlace {
  let at = place;
  while (at.own % 2 === 0 && at.own !== 0) at = parentOf(at);
  return at;
}
