import { ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { percentText } from '../../src/returns/index.ts';

describe('a percentage is rounded once, half up, and shows two digits that count', () => {
  test.each([
    // Xiaomi, 20 Nov 2025: 13,500,000 of 26,042,163,778 was printed as 0.052.
    [13_500_000n, 26_042_163_778n, '0.052'],
    // A next day disclosure return of 15 Jul 2021 printed 1.84 for 15,600,000 shares: the shares before lie in a range that
    // gives it; this is one of them.
    [15_600_000n, 847_826_087n, '1.84'],
    [1n, 200n, '0.50'],
    [125n, 10_000n, '1.25'],
    [1_000_005n, 100_000_000n, '1.00'],
    // Half is up: 0.125 % is 0.13, not 0.12.
    [1n, 800n, '0.13'],
    [-1_442_852n, 868_940_644n, '-0.17'],
    [0n, 5n, '0.00'],
    [1n, 10n ** 30n, `0.${'0'.repeat(27)}10`],
  ])('%s of %s is %s %%', (shares, all, expected) => {
    expect(percentText(ratio(shares, all))).toBe(expected);
  });
});
