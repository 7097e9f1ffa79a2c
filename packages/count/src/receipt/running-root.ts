import { nodeHash, type Sha256 } from '@tenfold/seal';

/**
 * The root of a tree (RFC 9162 2.1.1) whose leaves come one after another: of what came, only the roots of complete subtrees are
 * kept, a few dozen hashes for any number of leaves.
 */
export class RunningRoot {
  size = 0;
  /** Roots of complete subtrees, the largest first; their sizes are the powers of two that make up `size`. */
  private readonly subtrees: Uint8Array[] = [];
  private readonly sha256: Sha256;

  constructor(sha256: Sha256) {
    this.sha256 = sha256;
  }

  add(leaf: Uint8Array): void {
    let right = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.subtrees.pop() as Uint8Array;
      right = nodeHash({ left, right }, this.sha256);
    }
    this.subtrees.push(right);
    this.size += 1;
  }

  /** The hash that stands for all leaves so far; that of nothing where there is none. */
  get root(): Uint8Array {
    if (this.size === 0) return this.sha256(new Uint8Array());
    return this.subtrees.reduceRight((right, left) => nodeHash({ left, right }, this.sha256));
  }
}
