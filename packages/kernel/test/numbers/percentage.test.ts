import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPercentage, roundedPercentage } from '../../src/numbers/percentage.ts';
import { ratio } from '../../src/numbers/ratio.ts';

describe('a percentage that is cut', () => {
  test.each([
    // One vote short of a tenth must not look like a tenth.
    [ratio(9999n, 100_000n), 2, '9.99'],
    [ratio(1n, 10n), 2, '10.00'],
    [ratio(99_999n, 100_000n), 0, '99'],
    [ratio(1n, 1n), 0, '100'],
    [ratio(1n, 1n), 4, '100.0000'],
    [ratio(1n, 20_000n), 2, '0.00'],
    [ratio(1n, 1000n), 1, '0.1'],
    [ratio(0n, 1n), 2, '0.00'],
    [ratio(2n, 3n), 6, '66.666666'],
    [ratio(5n, 4n), 2, '125.00'],
  ])('%o to %i decimals: %s', (value, decimals, text) => {
    expect(cutPercentage(value, decimals)).toBe(text);
  });

  test('never reaches a line that the fraction has not reached', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.nat(6),
        (a, b, decimals) => {
          const steps = BigInt(cutPercentage(ratio(a, b), decimals).replace('.', ''));
          const scale = 100n * 10n ** BigInt(decimals);
          expect(steps * b <= a * scale && a * scale < (steps + 1n) * b).toBe(true);
        },
      ),
    );
  });
});

describe('a percentage as tables print it', () => {
  test('is rounded once: 4.52, which is 4.53 if it is rounded to three decimals before', () => {
    // A placing of December 2025: 1,750,000,000 of 38,674,038,000 shares are 4.5249995…%.
    const placing = ratio(1_750_000_000n, 38_674_038_000n);
    expect(roundedPercentage(placing, 2)).toBe('4.52');
    expect(roundedPercentage(placing, 3)).toBe('4.525');
  });

  test('a half goes up', () => {
    expect(roundedPercentage(ratio(12_345n, 1_000_000n), 3)).toBe('1.235');
    expect(roundedPercentage(ratio(12_345n, 1_000_000n), 2)).toBe('1.23');
    expect(roundedPercentage(ratio(5n, 100_000n), 2)).toBe('0.01');
    expect(roundedPercentage(ratio(1n, 8n), 0)).toBe('13');
  });

  test.each([
    // Kanzhun before and after 5 July 2023, and SenseTime’s class A before and after 15 December 2023.
    [ratio(140_830_401n, 868_940_644n), 4, '16.2071'],
    [ratio(139_630_401n, 867_497_792n), 4, '16.0958'],
    [ratio(75_200n, 101_149n), 2, '74.35'],
    [ratio(614n, 33_469n), 4, '1.8345'],
    // Li Auto, annual meeting of 31 May 2023, first resolution.
    [ratio(4_210_077_107n, 4_210_690_759n), 6, '99.985426'],
  ])('%o to %i decimals: %s, as published', (value, decimals, text) => {
    expect(roundedPercentage(value, decimals)).toBe(text);
  });

  test('is never more than half a step away from the fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.nat(6),
        (a, b, decimals) => {
          const steps = BigInt(roundedPercentage(ratio(a, b), decimals).replace('.', ''));
          const scale = 100n * 10n ** BigInt(decimals);
          expect((2n * steps - 1n) * b <= 2n * a * scale && 2n * a * scale < (2n * steps + 1n) * b).toBe(true);
        },
      ),
    );
  });
});
