import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bearer, eachRoundedUp, largestRemainder } from '../../src/law/allocation.ts';

function bearers(weights: readonly (number | bigint)[]): readonly Bearer[] {
  return weights.map((weight, index) => ({ id: `bearer-${index}`, weight: BigInt(weight) }));
}

function split(count: bigint, weights: readonly (number | bigint)[]): readonly bigint[] {
  return [...largestRemainder(count, bearers(weights)).values()];
}

describe('a split by largest remainder', () => {
  test.each([
    // Exact parts 3.5, 2.1 and 1.4: the share that is left goes to the half.
    [7n, [5, 3, 2], [4n, 2n, 1n]],
    // Exact parts 1.5, 0.9 and 0.6: two are left, for the two that lack least, not for the largest.
    [3n, [5, 3, 2], [1n, 1n, 1n]],
    [10n, [60, 40], [6n, 4n]],
    [0n, [60, 40], [0n, 0n]],
    [1n, [60, 40], [1n, 0n]],
    [3n, [1, 1], [2n, 1n]],
    [100n, [60, 40], [60n, 40n]],
    // Two shares are left of three remainders.
    [5n, [3, 3, 3], [2n, 2n, 1n]],
    [5n, [0, 1], [0n, 5n]],
  ])('%s by %o: %o', (count, weights, parts) => {
    expect(split(count, weights)).toEqual(parts);
  });

  test('Xiaomi, 1 February 2019: 5,591,700 shares by 64.15 : 35.85', () => {
    // The published percentages are rounded; 3,587,300 and 2,004,400 were converted, which is inside the rounding.
    expect(split(5_591_700n, [6415, 3585])).toEqual([3_587_076n, 2_004_624n]);
  });

  test('equal remainders go to the larger weight, equal weights to the earlier id, whatever the order of the list', () => {
    // 2 of (3, 1): exact 1.5 and 0.5.
    expect([
      ...largestRemainder(2n, [
        { id: 'small', weight: 1n },
        { id: 'large', weight: 3n },
      ]),
    ]).toEqual([
      ['small', 0n],
      ['large', 2n],
    ]);
    for (const both of [
      [
        { id: 'z-large', weight: 3n },
        { id: 'a-small', weight: 1n },
      ],
      [
        { id: 'a-small', weight: 1n },
        { id: 'z-large', weight: 3n },
      ],
    ]) {
      expect(largestRemainder(2n, both).get('z-large')).toBe(2n);
    }
    expect([
      ...largestRemainder(1n, [
        { id: 'b', weight: 5n },
        { id: 'a', weight: 5n },
      ]),
    ]).toEqual([
      ['b', 0n],
      ['a', 1n],
    ]);
    expect([
      ...largestRemainder(1n, [
        { id: 'a', weight: 5n },
        { id: 'b', weight: 5n },
      ]),
    ]).toEqual([
      ['a', 1n],
      ['b', 0n],
    ]);
  });

  test('needs somebody with a weight', () => {
    const nobody = new RangeError('a split needs somebody with a weight above zero');
    expect(() => largestRemainder(1n, [])).toThrow(nobody);
    expect(() => largestRemainder(1n, bearers([0, 0]))).toThrow(nobody);
    expect(() => eachRoundedUp(1n, [])).toThrow(nobody);
  });
});

describe('each part rounded up', () => {
  test.each([
    [7n, [5, 3, 2], [4n, 3n, 2n]],
    [10n, [60, 40], [6n, 4n]],
    [0n, [60, 40], [0n, 0n]],
    [1n, [60, 40], [1n, 1n]],
    [1n, [60, 0], [1n, 0n]],
  ])('%s by %o: %o', (count, weights, parts) => {
    expect([...eachRoundedUp(count, bearers(weights)).values()]).toEqual(parts);
  });
});

describe('whatever is split among whomever', () => {
  const cases = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { minLength: 1, maxLength: 8 })
    .filter((weights) => weights.some((weight) => weight > 0n))
    .chain((weights) => {
      const all = weights.reduce((sum, weight) => sum + weight, 0n);
      return fc.record({
        weights: fc.constant(weights),
        all: fc.constant(all),
        count: fc.bigInt({ min: 0n, max: all }),
      });
    });

  test('the parts add up, each is less than a share from the exact part, and none is more than he has', () => {
    fc.assert(
      fc.property(cases, ({ weights, all, count }) => {
        const parts = split(count, weights);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(count);
        for (const [index, part] of parts.entries()) {
          const distance = part * all - count * (weights[index] as bigint);
          expect(distance < all && -distance < all).toBe(true);
          expect(part <= (weights[index] as bigint)).toBe(true);
        }
      }),
    );
  });

  test('rounded up, nobody is below his exact part, and all together are less than a share each above the count', () => {
    fc.assert(
      fc.property(cases, ({ weights, all, count }) => {
        const parts = [...eachRoundedUp(count, bearers(weights)).values()];
        const sum = parts.reduce((total, part) => total + part, 0n);
        expect(sum >= count && sum - count < BigInt(weights.length)).toBe(true);
        for (const [index, part] of parts.entries())
          expect(part * all >= count * (weights[index] as bigint)).toBe(true);
      }),
    );
  });

  test('the order of the list makes no difference', () => {
    fc.assert(
      fc.property(cases, ({ weights, count }) => {
        const one = bearers(weights);
        expect(new Map([...largestRemainder(count, one.toReversed())].toReversed())).toEqual(
          largestRemainder(count, one),
        );
      }),
    );
  });
});
