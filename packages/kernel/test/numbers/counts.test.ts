import { describe, expect, test } from 'vitest';
import { addBounds, exactly, known, subtractBounds } from '../../src/numbers/bounds.ts';
import { isCount, shares } from '../../src/numbers/shares.ts';

describe('a count as the file formats write it', () => {
  test.each([
    ['0', 0n],
    ['940832001', 940_832_001n],
    ['9'.repeat(30), 10n ** 30n - 1n],
  ])('%s', (text, count) => {
    expect(isCount(text)).toBe(true);
    expect(shares(text)).toBe(count);
  });

  test.each(['', '-1', '+1', '01', '00', '1.0', '1,000', ' 1', '1 ', '1e9', '0x10', '１', '9'.repeat(31)])(
    '%j is none',
    (text) => {
      expect(isCount(text)).toBe(false);
      expect(() => shares(text)).toThrow(new RangeError(`not a whole count: ${text}`));
    },
  );
});

describe('what is known of a count', () => {
  test('a count that is known has one value, any other none', () => {
    expect(known(exactly(5n))).toBe(5n);
    expect(known({ low: 4n, high: 5n })).toBeNull();
    expect(known({ low: 0n, high: null })).toBeNull();
  });

  test('two counts together lie between the sums of their ends; nothing bounds what one of them does not', () => {
    expect(addBounds({ low: 1n, high: 4n }, exactly(10n))).toEqual({ low: 11n, high: 14n });
    expect(addBounds({ low: 1n, high: null }, exactly(10n))).toEqual({ low: 11n, high: null });
    expect(addBounds(exactly(10n), { low: 1n, high: null })).toEqual({ low: 11n, high: null });
  });

  test('a part taken away leaves the least where it was the most, and never less than nothing', () => {
    expect(subtractBounds({ low: 10n, high: 20n }, { low: 3n, high: 5n })).toEqual({ low: 5n, high: 17n });
    expect(subtractBounds(exactly(10n), exactly(10n))).toEqual(exactly(0n));
    expect(subtractBounds({ low: 10n, high: 20n }, { low: 3n, high: 15n })).toEqual({ low: 0n, high: 17n });
    expect(subtractBounds({ low: 10n, high: null }, { low: 3n, high: null })).toEqual({ low: 0n, high: null });
  });
});
