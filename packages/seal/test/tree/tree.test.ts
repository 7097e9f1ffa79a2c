import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProblem,
  consistencyProof,
  emptyFrontier,
  grown,
  hexOf,
  inclusionProblem,
  inclusionProof,
  leafHash,
  nodesForConsistency,
  nodesForInclusion,
  nodesOf,
  readerOf,
  rootOf,
  type TreeHead,
  type TreeNode,
} from '../../src/index.ts';
import { sha256 } from '../support/means.ts';
import { MTH, PATH, PROOF } from '../support/naive-tree.ts';

/** The eight leaves on which implementations of Certificate Transparency have agreed since RFC 6962, in hexadecimal. */
const knownLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

/** The roots over the first of them, the first two and so on: `testonly/constants.go` of transparency-dev/merkle. */
const knownRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** So many leaves that all differ. */
function leaves(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, at) => Buffer.from(`leaf ${at}`));
}

/** The roots of a tree while it grows: `roots[n]` is over n leaves. */
function rootsWhileGrowing(data: readonly Uint8Array[]): readonly string[] {
  let frontier = emptyFrontier();
  const roots = [hexOf(rootOf(frontier, sha256))];
  for (const leaf of data) {
    frontier = grown(frontier, leafHash(leaf, sha256), sha256).frontier;
    roots.push(hexOf(rootOf(frontier, sha256)));
  }
  return roots;
}

const hex = (hashes: readonly Uint8Array[]): readonly string[] => hashes.map(hexOf);

const most = 70;
const all = leaves(most);
const nodeAt = nodesOf(all, sha256);
const roots = Array.from({ length: most + 1 }, (_, size) => MTH(all.slice(0, size)));
const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array();

describe('the root', () => {
  test('is that of the known trees', () => {
    const data = knownLeaves.map((text) => Buffer.from(text, 'hex'));
    expect(rootsWhileGrowing(data).slice(1)).toEqual(knownRoots);
  });

  test('of nothing is the hash of nothing (RFC 9162 2.1.1; the digest is that of FIPS 180-4 for the empty message)', () => {
    expect(rootsWhileGrowing([])).toEqual(['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']);
  });

  test('is MTH of the RFC for every size up to 70', () => {
    expect(rootsWhileGrowing(all)).toEqual(hex(roots));
  });
});

/** The tree of seven leaves that RFC 9162 2.1.5 draws, with its letters for the nodes. */
describe('the example of RFC 9162 2.1.5', () => {
  const seven = all.slice(0, 7);
  const over = (begin: number, end: number): string => hexOf(MTH(seven.slice(begin, end)));
  const [b, c, d, f] = [over(1, 2), over(2, 3), over(3, 4), over(5, 6)];
  const [g, h, i, j] = [over(0, 2), over(2, 4), over(4, 6), over(6, 7)];
  const [k, l] = [over(0, 4), over(4, 7)];

  test.each([
    [0, [b, h, l]],
    [3, [c, g, l]],
    [4, [f, j, k]],
    [6, [i, k]],
  ])('the proof of inclusion of d%i', (index, expected) => {
    expect(hex(inclusionProof({ index, size: 7 }, nodeAt, sha256))).toEqual(expected);
  });

  test.each([
    [3, [c, d, g, l]],
    [4, [l]],
    [6, [i, j, k]],
  ])('the proof of consistency from %i leaves', (from, expected) => {
    expect(hex(consistencyProof({ from, to: 7 }, nodeAt, sha256))).toEqual(expected);
  });
});

describe('proofs of inclusion, for every leaf of every size up to 70', () => {
  const places = Array.from({ length: most }, (_, at) => at + 1).flatMap((size) =>
    Array.from({ length: size }, (_, index) => ({ index, size, path: PATH(index, all.slice(0, size)) })),
  );

  test('are PATH of the RFC', () => {
    const unlike = places.filter(({ index, size, path }) => {
      const made = hex(inclusionProof({ index, size }, nodeAt, sha256));
      return made.join() !== hex(path).join();
    });
    expect(unlike).toEqual([]);
  });

  test('hold, and hold at no other place', () => {
    const wrong = places.filter(({ index, size, path }) => {
      const leaf = leafHash(all[index] ?? new Uint8Array(), sha256);
      const claim = { index, size, leaf, hashes: path, root: rootAt(size) };
      const elsewhere = { ...claim, index: (index + 1) % size };
      return (
        inclusionProblem(claim, sha256) !== undefined || (size > 1 && inclusionProblem(elsewhere, sha256) === undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('ask for no node that they do not need, and for all that they need', () => {
    const lacking = places.filter(({ index, size, path }) => {
      const asked = nodesForInclusion({ index, size }).map((address) => ({ ...address, hash: nodeAt(address) }));
      const only = readerOf(asked as readonly TreeNode[]);
      return hex(inclusionProof({ index, size }, only, sha256)).join() !== hex(path).join();
    });
    expect(lacking).toEqual([]);
  });
});

describe('proofs of consistency, between all sizes up to 70', () => {
  const pairs = Array.from({ length: most }, (_, at) => at + 1).flatMap((to) =>
    Array.from({ length: to - 1 }, (_, at) => ({ from: at + 1, to, proof: PROOF(at + 1, all.slice(0, to)) })),
  );

  test('are PROOF of the RFC', () => {
    const unlike = pairs.filter(({ from, to, proof }) => {
      const made = hex(consistencyProof({ from, to }, nodeAt, sha256));
      return made.join() !== hex(proof).join();
    });
    expect(unlike).toEqual([]);
  });

  test('hold, and hold neither for another old root nor for another new one', () => {
    const wrong = pairs.filter(({ from, to, proof }) => {
      const [older, newer] = [from, to].map((size) => ({ size, root: rootAt(size) })) as [TreeHead, TreeHead];
      const claim = { older, newer, hashes: proof };
      const rewritten = { ...claim, older: { size: from, root: rootAt(from + 1) } };
      const changed = { ...claim, newer: { size: to, root: rootAt(to - 1) } };
      return (
        consistencyProblem(claim, sha256) !== undefined ||
        [rewritten, changed].some((other) => consistencyProblem(other, sha256) === undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('ask for all the nodes that they need', () => {
    const lacking = pairs.filter(({ from, to, proof }) => {
      const asked = nodesForConsistency({ from, to }).map((address) => ({ ...address, hash: nodeAt(address) }));
      const made = consistencyProof({ from, to }, readerOf(asked as readonly TreeNode[]), sha256);
      return hex(made).join() !== hex(proof).join();
    });
    expect(lacking).toEqual([]);
  });

  test('are empty from nothing and between equal sizes, and then the roots decide', () => {
    expect(consistencyProof({ from: 0, to: 7 }, nodeAt, sha256)).toEqual([]);
    expect(consistencyProof({ from: 7, to: 7 }, nodeAt, sha256)).toEqual([]);
    const [empty, seven] = [
      { size: 0, root: rootAt(0) },
      { size: 7, root: rootAt(7) },
    ];
    expect(consistencyProblem({ older: empty, newer: seven, hashes: [] }, sha256)).toBeUndefined();
    expect(consistencyProblem({ older: seven, newer: seven, hashes: [] }, sha256)).toBeUndefined();
    expect(consistencyProblem({ older: { ...seven, root: rootAt(6) }, newer: seven, hashes: [] }, sha256)?.key).toBe(
      'seal.problem.two-roots',
    );
    expect(consistencyProblem({ older: { ...empty, root: rootAt(1) }, newer: seven, hashes: [] }, sha256)?.key).toBe(
      'seal.problem.consistency-old-root',
    );
  });
});

describe('trees of any size', () => {
  const size = fc.integer({ min: 2, max: 3000 });

  test('agree with the RFC at any leaf', () => {
    fc.assert(
      fc.property(size, fc.nat(), (count, any) => {
        const data = leaves(count);
        const index = any % count;
        expect(hex(inclusionProof({ index, size: count }, nodesOf(data, sha256), sha256))).toEqual(
          hex(PATH(index, data)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('agree with the RFC from any earlier size', () => {
    fc.assert(
      fc.property(size, fc.nat(), (to, any) => {
        const data = leaves(to);
        const from = 1 + (any % (to - 1));
        expect(hex(consistencyProof({ from, to }, nodesOf(data, sha256), sha256))).toEqual(hex(PROOF(from, data)));
      }),
      { numRuns: 15 },
    );
  });

  test('show no proof with a hash changed, added or left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: most }), fc.nat(), fc.nat(), (count, anyIndex, anyHash) => {
        const index = anyIndex % count;
        const hashes = PATH(index, all.slice(0, count));
        const at = anyHash % hashes.length;
        const flipped = Buffer.from(hashes[at] ?? '');
        flipped[anyHash % 32] = (flipped[anyHash % 32] ?? 0) ^ 1;
        const variants = [
          hashes.with(at, flipped),
          [...hashes, flipped],
          hashes.toSpliced(at, 1),
          hashes.toSpliced(at, 0, flipped),
        ];
        const claim = {
          index,
          size: count,
          leaf: leafHash(all[index] ?? new Uint8Array(), sha256),
          root: rootAt(count),
        };
        const problems = variants.map((variant) => inclusionProblem({ ...claim, hashes: variant }, sha256));
        expect(problems.filter((problem) => problem === undefined)).toEqual([]);
      }),
    );
  });
});

describe('what cannot be asked', () => {
  test('a leaf beyond the tree', () => {
    expect(() => inclusionProof({ index: 7, size: 7 }, nodeAt, sha256)).toThrow('A tree of 7 leaves has no leaf 7');
    expect(() => inclusionProof({ index: -1, size: 7 }, nodeAt, sha256)).toThrow(RangeError);
  });

  test('a proof from a later size to an earlier one', () => {
    expect(() => consistencyProof({ from: 8, to: 7 }, nodeAt, sha256)).toThrow(
      'A tree of 8 leaves does not come before one of 7',
    );
  });

  test('a node that the store does not have', () => {
    expect(() => inclusionProof({ index: 0, size: 2 }, () => undefined, sha256)).toThrow(
      'The store lacks node 1 of level 0',
    );
  });

  test('a tree beyond what can be counted exactly', () => {
    const full = { size: Number.MAX_SAFE_INTEGER, hashes: [] };
    expect(() => grown(full, rootAt(1), sha256)).toThrow('cannot be counted exactly');
  });
});
