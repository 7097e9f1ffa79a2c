import { hashLength, hashOfRange, inclusionProof, type NodeAddress, nodeHash, type Sha256 } from '@tenfold/seal';

/**
 * The tree over all instructions that count (RFC 9162 2.1.1), each level's complete subtrees in one row of bytes: ten million leaves
 * take 640 megabytes.
 */
export class CountTree {
  readonly size: number;
  private readonly levels: readonly Uint8Array[];
  private readonly sha256: Sha256;

  /** Builds the tree from the hashes of its leaves, one after another. */
  constructor(leaves: Uint8Array, sha256: Sha256) {
    this.size = leaves.length / hashLength;
    this.sha256 = sha256;
    const levels = [leaves];
    for (let level = leaves; level.length >= 2 * hashLength; levels.push(level)) level = levelAbove(level, sha256);
    this.levels = levels;
  }

  /** The hash that stands for all leaves; that of nothing where there is none. */
  get root(): Uint8Array {
    return hashOfRange({ begin: 0, end: this.size }, (address) => this.nodeAt(address), this.sha256);
  }

  /** The hashes that lead from a leaf to the root, its sibling first. */
  proofOf(index: number): readonly Uint8Array[] {
    return inclusionProof({ index, size: this.size }, (address) => this.nodeAt(address), this.sha256);
  }

  private nodeAt({ level, index }: NodeAddress): Uint8Array | undefined {
    const row = this.levels[level] ?? new Uint8Array(0);
    const node = row.subarray(index * hashLength, (index + 1) * hashLength);
    return node.length === hashLength ? node : undefined;
  }
}

function levelAbove(level: Uint8Array, sha256: Sha256): Uint8Array {
  const above = new Uint8Array(Math.floor(level.length / (2 * hashLength)) * hashLength);
  for (let at = 0; at < above.length; at += hashLength) {
    const left = level.subarray(2 * at, 2 * at + hashLength);
    const right = level.subarray(2 * at + hashLength, 2 * at + 2 * hashLength);
    above.set(nodeHash({ left, right }, sha256), at);
  }
  return above;
}
