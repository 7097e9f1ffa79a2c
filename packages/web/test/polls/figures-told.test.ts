import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hundredths, told, toldBytes, toldPercent } from '../../src/screens/polls/figures-told.ts';

test('a count is grouped, and votes that are no whole number stand as a fraction', () => {
  expect(told('1475000000')).toBe('1,475,000,000');
  expect(told('2050/3')).toBe('2050/3');
});

test('where nobody has voted there is no percentage, and not nought', () => {
  expect(toldPercent('0.000000')).toBe('0.000000%');
  expect(toldPercent(null)).toBe('–');
});

describe('the size of a file', () => {
  test.each([
    ['0', '0 B'],
    ['999', '999 B'],
    ['1000', '1.0 kB'],
    ['1234567', '1.2 MB'],
    ['999999999', '999.9 MB'],
    ['734003200000', '734.0 GB'],
  ])('%s bytes are %s', (bytes, size) => {
    expect(toldBytes(bytes)).toBe(size);
  });

  test('is never told as larger than it is', () => {
    const units = new Map([
      ['B', 1n],
      ['kB', 1000n],
      ['MB', 1000_000n],
      ['GB', 1000_000_000n],
      ['TB', 10n ** 12n],
    ]);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (bytes) => {
        const [size = '', unit = ''] = toldBytes(`${bytes}`).split(' ');
        const [whole = '', tenth = '0'] = size.split('.');
        const least = ((BigInt(whole) * 10n + BigInt(tenth)) * (units.get(unit) ?? 0n)) / 10n;
        expect(least <= bytes).toBe(true);
      }),
    );
  });
});

describe('the width of a part', () => {
  test('is its part of the whole, however many shares there are', () => {
    expect(hundredths('838000000', '838000000')).toBe(100);
    expect(hundredths('1', '3')).toBe(33.333);
    expect(hundredths('0', '0')).toBe(0);
  });

  test('never exceeds the whole where the parts do not', () => {
    const sides = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.bigInt({ min: 0n, max: 10n ** 24n }));
    fc.assert(
      fc.property(sides, ([one, other]) => {
        const all = `${one + other}`;
        expect(hundredths(`${one}`, all) + hundredths(`${other}`, all)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
