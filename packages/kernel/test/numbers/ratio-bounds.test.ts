import { describe, expect, test } from 'vitest';
import {
  addRatioBounds,
  countBounds,
  multiplyRatioBounds,
  nothing,
  partWithin,
  remainder,
} from '../../src/numbers/ratio-bounds.ts';
import { ratio, zero } from '../../src/numbers/ratio.ts';

const between = (low: bigint, high: bigint | null): ReturnType<typeof countBounds> => countBounds(low, high);

describe('a figure between two ends', () => {
  test('a count that is known has one value; one that is not is no less than nothing', () => {
    expect(countBounds(5n)).toEqual({ low: ratio(5n, 1n), high: ratio(5n, 1n) });
    expect(countBounds(null)).toEqual({ low: zero, high: null });
    expect(countBounds(3n, null)).toEqual({ low: ratio(3n, 1n), high: null });
  });

  test('two figures together', () => {
    expect(addRatioBounds(between(1n, 2n), between(10n, 20n))).toEqual(between(11n, 22n));
    expect(addRatioBounds(between(1n, null), between(10n, 20n))).toEqual(between(11n, null));
    expect(addRatioBounds(between(1n, 2n), between(10n, null))).toEqual(between(11n, null));
    expect(addRatioBounds(between(1n, 1n), between(10n, 20n))).toEqual(between(11n, 21n));
    expect(addRatioBounds(between(10n, 20n), between(1n, 1n))).toEqual(between(11n, 21n));
    expect(addRatioBounds(countBounds(1n), countBounds(10n))).toEqual(countBounds(11n));
  });

  test('nothing adds nothing', () => {
    expect(nothing).toEqual({ low: zero, high: zero });
    expect(countBounds(0n)).toEqual(nothing);
    expect(addRatioBounds(nothing, between(10n, null))).toEqual(between(10n, null));
    expect(addRatioBounds(between(10n, null), nothing)).toEqual(between(10n, null));
  });

  test('one times another, at both ends', () => {
    expect(multiplyRatioBounds(between(2n, 3n), between(10n, 20n))).toEqual(between(20n, 60n));
    expect(multiplyRatioBounds(countBounds(2n), countBounds(10n))).toEqual(countBounds(20n));
    expect(multiplyRatioBounds(countBounds(2n), between(10n, 20n))).toEqual(between(20n, 40n));
    expect(multiplyRatioBounds(between(10n, 20n), countBounds(2n))).toEqual(between(20n, 40n));
    expect(multiplyRatioBounds(between(2n, null), between(10n, 20n))).toEqual(between(20n, null));
    expect(multiplyRatioBounds(between(2n, 3n), between(10n, null))).toEqual(between(20n, null));
  });

  test('nothing of something is nothing, whether or not that is bounded', () => {
    expect(multiplyRatioBounds(nothing, between(10n, null))).toEqual(nothing);
    expect(multiplyRatioBounds(between(10n, null), nothing)).toEqual(nothing);
    expect(multiplyRatioBounds(between(0n, 0n), between(1n, 5n))).toEqual(nothing);
    expect(multiplyRatioBounds(between(0n, null), between(1n, 5n))).toEqual(between(0n, null));
    expect(multiplyRatioBounds(between(0n, 2n), between(1n, 5n))).toEqual(between(0n, 10n));
  });
});

describe('what part of a whole a figure is', () => {
  test('the least of the most, and the most of the least', () => {
    expect(partWithin(between(1n, 2n), between(10n, 20n))).toEqual({ low: ratio(1n, 20n), high: ratio(1n, 5n) });
    const fraction = { low: ratio(1n, 3n), high: ratio(1n, 2n) };
    expect(partWithin(fraction, { low: ratio(5n, 2n), high: ratio(7n, 2n) })).toEqual({
      low: ratio(2n, 21n),
      high: ratio(1n, 5n),
    });
  });

  test('a whole that nothing bounds leaves no least part, a part that nothing bounds no most', () => {
    expect(partWithin(between(1n, 2n), between(10n, null))).toEqual({ low: zero, high: ratio(1n, 5n) });
    expect(partWithin(between(1n, null), between(10n, 20n))).toEqual({ low: ratio(1n, 20n), high: null });
  });

  test('of a whole that may be nothing there is no most, and of nothing no part at all', () => {
    expect(partWithin(between(1n, 2n), between(0n, 20n))).toEqual({ low: ratio(1n, 20n), high: null });
    expect(partWithin(between(0n, 0n), between(0n, 0n))).toBeNull();
  });

  test('what is left of the whole', () => {
    expect(remainder({ low: ratio(1n, 20n), high: ratio(1n, 5n) })).toEqual({
      low: ratio(4n, 5n),
      high: ratio(19n, 20n),
    });
    expect(remainder({ low: ratio(1n, 20n), high: null })).toEqual({ low: zero, high: ratio(19n, 20n) });
  });
});
