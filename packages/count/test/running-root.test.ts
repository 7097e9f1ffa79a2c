import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountTree } from '../src/receipt/count-tree.ts';
import { RunningRoot } from '../src/receipt/running-root.ts';
import { sha256 } from '../src/receipt/hashes.ts';

test('a root that was made leaf by leaf is that of the whole tree, for any number of leaves', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 70 }), (leaves) => {
      const running = new RunningRoot(sha256);
      for (const leaf of leaves) running.add(leaf);
      const tree = new CountTree(Uint8Array.from(leaves.flatMap((leaf) => [...leaf])), sha256);
      expect([running.size, Buffer.from(running.root).toString('hex')]).toEqual([
        tree.size,
        Buffer.from(tree.root).toString('hex'),
      ]);
    }),
    { numRuns: 100 },
  );
});
