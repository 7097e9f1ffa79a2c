import { describe, expect, test } from 'vitest';
import { type Proportion, ratio, roundedPercentage, smallestConversion } from '@tenfold/kernel';
import { compared, exampleRecord, findingOf, restated, short, TODAY, worldOn } from './example.ts';

const record = exampleRecord('kanzhun');
const before: Proportion = { weighted: 140_830_401n, total: 868_940_644n };

describe('the cancellation of 5 July 2023', () => {
  const world = worldOn(record, '2023-07-05');

  test('the shares bought in May stay in issue until then', () => {
    expect(worldOn(record, '2023-07-04').capital.boughtBack).toBe(1_442_852n);
    expect(worldOn(record, '2023-07-04').capital.inIssue).toBe(868_940_644n);
    expect(world.capital.boughtBack).toBe(0n);
  });

  test('it asks for 233,846 shares, and one share fewer breaks the ratchet', () => {
    const after = { weighted: 140_830_401n, total: 868_940_644n - 1_442_852n };
    expect(smallestConversion(after, before)).toBe(233_846n);
    expect((after.weighted - 233_846n) * before.total <= before.weighted * after.total).toBe(true);
    expect((after.weighted - 233_845n) * before.total <= before.weighted * after.total).toBe(false);
  });

  test('1,200,000 were converted the same day, so Rule 8A.15 is kept', () => {
    const { verdict, reasons } = findingOf(world, '8A.15:zhao-peng');
    expect(verdict).toBe('kept');
    expect(reasons[0]?.figures).toMatchObject({ required: { shares: 233_846n }, converted: { shares: 1_200_000n } });
    expect(world.ratchet.open).toBeNull();
  });

  test('the ratio goes from 16.2071 % to 16.0958 %, and the ratchet keeps the one before', () => {
    expect(roundedPercentage(ratio(140_830_401n, 868_940_644n), 4)).toBe('16.2071');
    expect(roundedPercentage(ratio(139_630_401n, 867_497_792n), 4)).toBe('16.0958');
    expect(world.ratchet.high).toEqual(before);
  });

  test('so 5,961,293 more shares can be cancelled without another conversion, and not one more', () => {
    const { weighted, inIssue } = world.capital;
    const needed = (b: bigint): bigint =>
      smallestConversion({ weighted: weighted.low, total: (inIssue ?? 0n) - b }, before);
    expect(needed(5_961_293n)).toBe(0n);
    expect(needed(5_961_294n)).toBe(1n);
  });

  test('the return’s net movement of class A is −242,852', () => {
    const counts = ['2023-07-04', '2023-07-05'].map((day) => worldOn(record, day).capital.classes[0]?.inIssue ?? 0n);
    expect((counts[1] ?? 0n) - (counts[0] ?? 0n)).toBe(-242_852n);
  });
});

test('every printed balance is met to the last share, also that of the end of 2023; nothing was stated anew', () => {
  const figures = compared(record);
  expect(figures.filter(({ agrees }) => agrees === 'yes').map((one) => [short(one), one.by])).toEqual([
    ['2023-07-31 in-issue A 727867391', 0n],
    ['2023-07-31 in-issue B 139630401', 0n],
    ['2023-07-31 in-issue-total 867497792', 0n],
    ['2023-12-31 in-issue B 139630401', 0n],
  ]);
  expect(restated(worldOn(record, TODAY))).toEqual([]);
});

test('the cover of the annual report counts class A another way, so it is not compared', () => {
  expect(
    compared(record)
      .filter(({ agrees }) => agrees !== 'yes')
      .map((one) => [short(one), one.agrees]),
  ).toEqual([['2023-12-31 outstanding-without-depositary A 740172377', 'not-compared']]);
});

test('the votes of a class B share were not read: between one and ten each', () => {
  const { votes } = worldOn(record, '2023-07-31').capital;
  expect(votes.ordinary).toEqual({ low: ratio(867_497_792n, 1n), high: ratio(10n * 139_630_401n + 727_867_391n, 1n) });
});
