import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/numbers/ratio.ts';
import { isPrintedInFull, readPrinted, stepsOf } from '../../src/world/printed-figure.ts';

describe('a figure as printed', () => {
  test.each([
    ['15.75', 1575n, ratio(1n, 100n)],
    ['15.75 %', 1575n, ratio(1n, 100n)],
    ['28', 28n, ratio(1n, 1n)],
    ['25,949,000,000', 25_949_000_000n, ratio(1n, 1n)],
    ['7520 million', 7520n, ratio(1_000_000n, 1n)],
    ['196.25 million', 19_625n, ratio(10_000n, 1n)],
    ['5.4 Billion', 54n, ratio(100_000_000n, 1n)],
    ['75.20億', 7520n, ratio(1_000_000n, 1n)],
    ['75.20 亿', 7520n, ratio(1_000_000n, 1n)],
    ['1244.46万', 124_446n, ratio(100n, 1n)],
    ['1,244.46 萬', 124_446n, ratio(100n, 1n)],
    ['0.000005', 5n, ratio(1n, 1_000_000n)],
    [' 0.30 ', 30n, ratio(1n, 100n)],
  ])('%s', (text, steps, step) => {
    expect(readPrinted(text)).toMatchObject({ steps, step });
  });

  test.each([
    '',
    'about 15.75',
    '15,75',
    '1,23,456',
    '.5',
    '5.',
    '-3',
    '3 dozen',
    '1e6',
    '15.75 % of B',
    '１５',
    'NaN',
  ])('%j is none', (text) => {
    expect(readPrinted(text)).toBeNull();
  });

  test('is printed in full when its last digit stands for one', () => {
    const full = ['614034470', '614 million', '614.034470 million', '614034470.0'].map((text) => {
      const printed = readPrinted(text);
      return printed !== null && isPrintedInFull(printed);
    });
    // 614.034470 million has a last digit that stands for one share.
    expect(full).toEqual([true, false, true, false]);
  });
});

describe('rounding to what is printed, once and half up', () => {
  const cents = ratio(1n, 100n);

  test('a half goes up, less does not', () => {
    expect(stepsOf(ratio(4525n, 1000n), cents)).toBe(453n);
    expect(stepsOf(ratio(4_524_999n, 1_000_000n), cents)).toBe(452n);
  });

  test('one rounding, not two: 4.524999 is 4.52 though 4.5250 is 4.53', () => {
    const exact = ratio(175_000_000_000n, 38_674_038_000n);
    expect(stepsOf(exact, ratio(1n, 10_000n))).toBe(45_250n);
    expect(stepsOf(exact, cents)).toBe(452n);
  });

  test('counts to a million', () => {
    const million = ratio(1_000_000n, 1n);
    expect(stepsOf(ratio(614_499_999n, 1n), million)).toBe(614n);
    expect(stepsOf(ratio(614_500_000n, 1n), million)).toBe(615n);
  });
});
