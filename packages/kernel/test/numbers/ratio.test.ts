import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRatios,
  ceilingOf,
  compareRatios,
  floorOf,
  formatRatio,
  multiplyRatios,
  parseRatio,
  ratio,
  subtractRatios,
  whole,
  zero,
} from '../../src/numbers/ratio.ts';

const counts = fc.bigInt({ min: 0n, max: 10n ** 30n - 1n });
const denominators = fc.bigInt({ min: 1n, max: 10n ** 12n });
const signed = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const ratios = fc.tuple(signed, denominators).map(([a, b]) => ratio(a, b));

describe('a fraction in lowest terms', () => {
  test.each([
    [140_830_401n, 868_940_644n, 140_830_401n, 868_940_644n],
    [100n, 1000n, 1n, 10n],
    [0n, 7n, 0n, 1n],
    [7n, 7n, 1n, 1n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, -4n, 0n, 1n],
  ])('%s of %s', (numerator, denominator, lowestNumerator, lowestDenominator) => {
    expect(ratio(numerator, denominator)).toEqual({ numerator: lowestNumerator, denominator: lowestDenominator });
  });

  test('of nothing there is none', () => {
    expect(() => ratio(1n, 0n)).toThrow(new RangeError('a ratio needs a denominator other than zero'));
  });

  test('has the same value, a positive denominator, and no common divisor but one', () => {
    fc.assert(
      fc.property(signed, signed, (a, b) => {
        fc.pre(b !== 0n);
        const { numerator, denominator } = ratio(a, b);
        expect(denominator > 0n).toBe(true);
        expect(numerator * b).toBe(a * denominator);
        for (const prime of [2n, 3n, 5n, 7n, 11n, 13n]) {
          expect(numerator % prime === 0n && denominator % prime === 0n).toBe(false);
        }
      }),
    );
  });

  test('is the lowest there is, below and above the numbers that a plain number can hold', () => {
    const large = fc.bigInt({ min: 1n, max: 2n ** 60n });
    const about = fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n });
    const either = fc.oneof(large, about, fc.bigInt({ min: 1n, max: 100n }));
    fc.assert(
      fc.property(either, either, either, (a, b, factor) => {
        const { numerator, denominator } = ratio(a * factor, b * factor);
        expect({ numerator, denominator }).toEqual(ratio(a, b));
        expect(numerator * b).toBe(a * denominator);
        expect(dividesBoth(numerator, denominator)).toBe(1n);
      }),
    );
  });

  test('none and all', () => {
    expect(zero).toEqual(ratio(0n, 5n));
    expect(whole).toEqual(ratio(5n, 5n));
  });
});

/** Euclid, with whole numbers of any size only. */
function dividesBoth(a: bigint, b: bigint): bigint {
  return b === 0n ? a : dividesBoth(b, a % b);
}

describe('a ratio as the file formats write it', () => {
  test.each([
    ['9/19', 9n, 19n],
    ['10', 10n, 1n],
    ['0', 0n, 1n],
    ['0/3', 0n, 1n],
    ['20/2', 10n, 1n],
    [`${'9'.repeat(30)}/1`, BigInt('9'.repeat(30)), 1n],
    [`1/${'7'.repeat(30)}`, 1n, BigInt('7'.repeat(30))],
  ])('%s is read', (text, numerator, denominator) => {
    expect(parseRatio(text)).toEqual({ numerator, denominator });
  });

  test.each([
    '',
    '1/0',
    '1/00',
    '01',
    '1/02',
    '-1',
    '1/-2',
    '1.5',
    '1 / 2',
    '1/2/3',
    '1/',
    '/2',
    ' 1',
    '1 ',
    '1e3',
    '9'.repeat(31),
    `1/${'9'.repeat(31)}`,
  ])('%j is not', (text) => {
    expect(parseRatio(text)).toBeNull();
  });

  test('is written so that it is read as the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), denominators, (a, b) => {
        const value = ratio(a, b);
        expect(parseRatio(formatRatio(value))).toEqual(value);
      }),
    );
  });

  test('is written without a denominator of one', () => {
    expect(formatRatio(ratio(30n, 3n))).toBe('10');
    expect(formatRatio(ratio(9n, 19n))).toBe('9/19');
    expect(formatRatio(zero)).toBe('0');
  });
});

describe('fractions compare and add up exactly', () => {
  test('a billionth of a billionth counts', () => {
    const third = ratio(1n, 3n);
    const nearly = ratio(10n ** 18n / 3n, 10n ** 18n);
    expect(compareRatios(nearly, third)).toBe(-1);
    expect(compareRatios(third, nearly)).toBe(1);
    expect(compareRatios(third, ratio(2n, 6n))).toBe(0);
  });

  test('whichever comes first, they compare the other way round', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(compareRatios(a, b)).toBe(0 - compareRatios(b, a));
      }),
    );
  });

  test('a sum taken apart again is what it was', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(subtractRatios(addRatios(a, b), b)).toEqual(a);
      }),
    );
  });

  test('what is in front of a bracket counts for each part in it', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(multiplyRatios(a, addRatios(b, c))).toEqual(addRatios(multiplyRatios(a, b), multiplyRatios(a, c)));
      }),
    );
  });

  test.each([
    ['1/2', '1/3', '5/6', '1/6', '1/6'],
    ['9/19', '10/19', '1', '-1/19', '90/361'],
  ])('%s and %s', (a, b, ...[sum, difference, product]) => {
    const [left, right] = [parseRatio(a) as ReturnType<typeof ratio>, parseRatio(b) as ReturnType<typeof ratio>];
    expect(formatRatio(addRatios(left, right))).toBe(sum);
    expect(formatRatio(subtractRatios(left, right))).toBe(difference);
    expect(formatRatio(multiplyRatios(left, right))).toBe(product);
  });
});

describe('whole shares out of a part of a count', () => {
  test('the whole number below and the one above, which are one where it comes out even', () => {
    expect([floorOf(ratio(1n, 10n), 999n), ceilingOf(ratio(1n, 10n), 999n)]).toEqual([99n, 100n]);
    expect([floorOf(ratio(1n, 10n), 1000n), ceilingOf(ratio(1n, 10n), 1000n)]).toEqual([100n, 100n]);
    expect([floorOf(ratio(1n, 10n), 1001n), ceilingOf(ratio(1n, 10n), 1001n)]).toEqual([100n, 101n]);
  });

  test('neither is more than a share away from the exact part', () => {
    fc.assert(
      fc.property(
        counts,
        fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n })),
        (count, [a, b]) => {
          const part = ratio(a, b);
          const [low, high] = [floorOf(part, count), ceilingOf(part, count)];
          expect(low * b <= a * count && a * count < (low + 1n) * b).toBe(true);
          expect((high - 1n) * b < a * count && a * count <= high * b).toBe(true);
        },
      ),
    );
  });
});
