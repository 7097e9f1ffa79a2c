import { describe, expect, test } from 'vitest';
import { ratio, roundedPercentage, smallestConversion } from '@tenfold/kernel';
import { compared, exampleRecord, findingOf, restated, short, TODAY, worldOn } from './example.ts';

const record = exampleRecord('xiaomi');

describe('the conversion of 1 February 2019', () => {
  test('3,587,300 of Lei Jun and 2,004,400 of Lin Bin leave 6,689,596,020 class A shares', () => {
    const { classes } = worldOn(record, '2019-02-01').capital;
    expect(6_695_187_720n - 3_587_300n - 2_004_400n).toBe(6_689_596_020n);
    expect(classes.map(({ inIssue }) => inIssue)).toEqual([6_689_596_020n, 17_223_995_427n]);
  });

  test('their relation stays 64.15 to 35.85', () => {
    const { beneficiaries } = worldOn(record, '2019-02-01');
    expect(beneficiaries.map(({ weighted }) => weighted.control.low)).toEqual([
      ratio(4_295_187_720n - 3_587_300n, 1n),
      ratio(2_400_000_000n - 2_004_400n, 1n),
    ]);
  });

  test('no number of shares bought back is recorded; 19,961,804 to 19,961,806 would ask for exactly this conversion', () => {
    const before = { weighted: 6_695_187_720n, total: 23_901_146_847n };
    const needed = (b: bigint): bigint =>
      smallestConversion({ weighted: before.weighted, total: before.total - b }, before);
    expect(
      record.entries.some(({ kind, effectiveOn }) => kind === 'shares-cancelled' && effectiveOn < '2024-01-01'),
    ).toBe(false);
    expect([19_961_803n, 19_961_804n, 19_961_806n, 19_961_807n].map(needed)).toEqual([
      5_591_699n,
      5_591_700n,
      5_591_700n,
      5_591_701n,
    ]);
  });

  test('once 106 million shares were cancelled whose exact number was not read, class B is not known', () => {
    expect(worldOn(record, '2019-07-25').capital.classes.map(({ inIssue }) => inIssue)).toEqual([6_689_596_020n, null]);
  });
});

describe('November 2024', () => {
  const world = worldOn(record, '2024-11-30');

  test('the month’s movements close: 4,517,510,134 class A and 20,450,006,878 class B', () => {
    expect(world.capital.classes.map(({ inIssue }) => inIssue)).toEqual([4_517_510_134n, 20_450_006_878n]);
  });

  test('the published 307,652 lies between what the cancellation asks for with all of the month’s new shares before it, and with none', () => {
    const weighted = 4_517_817_786n;
    const needed = (total: bigint): bigint =>
      smallestConversion({ weighted, total: total - 1_700_000n }, { weighted, total });
    expect(needed(24_961_525_812n + 7_691_200n)).toBe(307_591n);
    expect(needed(24_961_525_812n)).toBe(307_686n);
    expect(needed(24_961_525_812n + 2_687_768n)).toBe(307_652n);
    expect(needed(24_961_525_812n + 2_768_912n)).toBe(307_652n);
  });
});

describe('bought back and not cancelled, November 2025 to February 2026', () => {
  const world = worldOn(record, '2026-02-04');

  test('200,551,000 shares are bought and still in issue, 196,251,000 the day before', () => {
    expect(world.capital.boughtBack).toBe(200_551_000n);
    expect(worldOn(record, '2026-02-03').capital.boughtBack).toBe(196_251_000n);
    expect(world.capital.inIssue).toBe(26_144_316_716n);
  });

  test('nothing is to be converted while they are not cancelled', () => {
    expect(world.ratchet.open).toBeNull();
    expect(findingOf(world, '8A.15:lei-jun').verdict).toBe('kept');
  });

  test('cancelling them all would ask for 34,607,770 shares, and one share fewer would not do', () => {
    const { weighted, inIssue, boughtBack } = world.capital;
    const after = { weighted: weighted.low, total: (inIssue ?? 0n) - boughtBack };
    const ratchet = world.ratchet.high ?? { weighted: 0n, total: 1n };
    expect(ratchet).toEqual({ weighted: 4_511_553_144n, total: 26_144_316_716n });
    expect(smallestConversion(after, ratchet)).toBe(34_607_770n);
    expect((weighted.low - 34_607_770n) * ratchet.total <= ratchet.weighted * after.total).toBe(true);
    expect((weighted.low - 34_607_769n) * ratchet.total <= ratchet.weighted * after.total).toBe(false);
    const figures = findingOf(world, '8A.15:lei-jun').reasons.map((one) => one.figures['conversion']);
    expect(figures).toContainEqual({ shares: 34_607_770n });
  });

  test('the ratio of 3 February 2026 is 17.256380 %', () => {
    expect(roundedPercentage(ratio(4_511_553_144n, 26_144_261_716n), 6)).toBe('17.256380');
    expect(worldOn(record, '2026-02-03').ratchet.high).toEqual({ weighted: 4_511_553_144n, total: 26_144_261_716n });
  });

  test('the mandate is a tenth of 25,949,169,680 shares, and 227,846,400 are 0.88 % of those', () => {
    expect(25_949_169_680n / 10n).toBe(2_594_916_968n);
    expect(roundedPercentage(ratio(227_846_400n, 25_949_169_680n), 2)).toBe('0.88');
    expect(roundedPercentage(ratio(40_795_400n, 25_949_169_680n), 2)).toBe('0.16');
  });

  test('two waivers under Rule 2.04 are recorded with their condition', () => {
    const waivers = world.register.clearings.filter(({ act }) => act === 'waiver');
    expect(waivers.map(({ provision, conditions }) => [provision, conditions])).toEqual([
      ['10.06(2)', ['The shares bought are cancelled.']],
      ['10.06(3)', ['The shares bought are cancelled.']],
    ]);
  });
});

describe('published figures', () => {
  const figures = compared(record);

  test('those that the record can reproduce agree', () => {
    expect(figures.filter(({ agrees }) => agrees === 'yes').map(short)).toEqual([
      '2019-01-31 in-issue-total 23901146847',
      '2019-01-31 class-capital-percent A 28',
      '2019-01-31 shares-percent-of-total 0.02',
      '2019-01-31 shares-percent-of-class A 0.08',
      '2019-01-31 person-weighted-percent lei-jun 64.15',
      '2019-01-31 person-weighted-percent lin-bin 35.85',
      '2019-02-01 in-issue A 6689596020',
      '2019-02-01 person-weighted-percent lei-jun 64.15',
      '2019-02-01 person-weighted-percent lin-bin 35.85',
      '2024-11-30 in-issue A 4517510134',
      '2024-11-30 in-issue B 20450006878',
      '2025-06-05 shares-percent-of-total 0.16',
      '2025-06-05 shares-percent-of-total 0.88',
      '2025-11-20 in-issue B 21531652634',
      '2025-11-20 shares-percent-of-total 0.052',
      '2026-02-02 in-issue-total 26050601078',
      '2026-02-03 in-issue B 21632708572',
      '2026-02-03 in-issue-total 26144261716',
      '2026-02-03 bought-back-not-cancelled B 196.25 million',
      '2026-02-04 in-issue A 4511553144',
      '2026-02-04 in-issue B 21632763572',
      '2026-02-04 in-issue-total 26144316716',
    ]);
  });

  test('Lin Bin’s 2,268 million of May 2020 differ: his conversions since July 2019 were not read', () => {
    const found = figures.find(({ on, figure }) => on === '2020-05-25' && figure === 'person-weighted');
    expect([found?.agrees, found?.computed]).toEqual(['no', '2397995600']);
  });

  test('the totals of March 2025 are short by 148,696,404: issues and cancellations since November 2024 were not read', () => {
    const found = figures.filter(({ on, agrees }) => on.startsWith('2025-03') && agrees === 'no');
    expect(found.map((one) => [short(one), one.by])).toEqual([
      ['2025-03-26 in-issue-total 25116213416', -148_696_404n],
      ['2025-03-31 in-issue-total 25916213416', -148_696_404n],
    ]);
  });

  test('the total of June 2025 is short by 181,652,668 for the same reason', () => {
    const found = figures.find(({ on, agrees }) => on === '2025-06-05' && agrees === 'no');
    expect(found?.by).toBe(-181_652_668n);
  });

  test('what stands on class B between July 2019 and October 2024, or on the founders’ class B, cannot be computed', () => {
    expect(figures.filter(({ agrees }) => agrees === 'not-computable').map(short)).toEqual([
      '2019-09-26 shares-percent-of-total 0.73',
      '2020-05-25 person-ordinary lin-bin 481 million',
      '2020-12-01 shares-percent-of-class B 12.57',
      '2020-12-09 shares-percent-of-class B 11.95',
      '2025-11-24 person-capital-percent lei-jun 23.26',
    ]);
    expect(figures.filter(({ agrees }) => agrees === 'no')).toHaveLength(4);
  });
});

test('2,171,778,234 class A shares went between February 2019 and October 2024 without a word, and 5,956,990 by November 2025', () => {
  expect(restated(worldOn(record, TODAY))).toEqual([
    ['2024-10-31', 'A', -2_171_778_234n],
    ['2025-11-12', 'A', -5_956_990n],
    ['2025-11-12', 'B', 280_603_756n],
    ['2026-02-02', 'B', 7_395_300n],
  ]);
});
