import { describe, expect, test } from 'vitest';
import { type Ratio, ratio, roundedPercentage, type World } from '@tenfold/kernel';
import { compared, exampleRecord, findingOf, restated, short, TODAY, worldOn } from './example.ts';

function inIssue({ capital }: World): readonly (bigint | null)[] {
  return capital.classes.map((one) => one.inIssue);
}

/** What others than the beneficiaries, and than `apart`, have of the votes, where a weighted share has `votes`. */
function othersPart(world: World, votes: bigint, apart = 0n): Ratio {
  const [weighted = 0n, ordinary = 0n] = inIssue(world).map((count) => count ?? 0n);
  const held = world.beneficiaries.reduce((sum, one) => sum + one.ordinary.heldFor.low.numerator, 0n);
  return ratio(ordinary - held - apart, votes * weighted + ordinary);
}

describe('MiniMax, 9 January 2026', () => {
  const record = exampleRecord('minimax');
  const world = worldOn(record, '2026-01-09');

  test('conversion, re-designation and issues of the day lead from the rows of the prospectus to those of the allotment results', () => {
    expect(inIssue(worldOn(record, '2025-12-31'))).toEqual([22_890_736n, 85_759_339n]);
    expect(inIssue(world)).toEqual([228_153_134n, 81_102_534n]);
    expect(world.capital.inIssue).toBe(309_255_668n);
  });

  test('the vehicle that both have is looked through apart: 67.1 to 32.9 of what it earns, all its votes with one', () => {
    const [yan, yun] = world.beneficiaries;
    expect([yan?.ordinary.economic.low, yun?.ordinary.economic.low]).toEqual([
      ratio(3_355_030n, 1n),
      ratio(1_644_970n, 1n),
    ]);
    expect([yan?.ordinary.control.low, yun?.ordinary.control.low]).toEqual([ratio(5_000_000n, 1n), ratio(0n, 1n)]);
  });

  test('votes counted by economics would be 71.90 and 6.92 %, not the 72.05 and 6.76 % that are printed', () => {
    const votes = 10n * 81_102_534n + 224_344_754n;
    expect(roundedPercentage(ratio(10n * 74_102_534n + 3_355_030n, votes), 2)).toBe('71.90');
    expect(roundedPercentage(ratio(10n * 7_000_000n + 1_644_970n, votes), 2)).toBe('6.92');
  });

  test('all eighteen printed figures agree: 25.36, 2.83, 72.05, 6.76 and 26.55 % before the size adjustment, the lock-up table after it', () => {
    const figures = compared(record);
    expect(figures.map(({ agrees }) => agrees)).toEqual(Array.from({ length: 18 }, () => 'yes'));
    expect(figures.map(short)).toEqual(
      expect.arrayContaining([
        '2026-01-09 person-capital-percent-without yan-junjie 25.36',
        '2026-01-09 person-capital-percent-without yun-yeyi 2.83',
        '2026-01-09 person-votes-percent-without yan-junjie 72.05',
        '2026-01-09 person-votes-percent-without yun-yeyi 6.76',
        '2026-01-09 conversion-effect-percent-without 26.55',
        '2026-01-09 holder-percent minimax-limited 0.000005',
      ]),
    );
  });

  test('the proportion is 26.5521 % without the size adjustment shares and 26.2251 % with them, where the ratchet begins', () => {
    expect(roundedPercentage(ratio(81_102_534n, 305_447_288n), 4)).toBe('26.5521');
    expect(roundedPercentage(ratio(81_102_534n, 309_255_668n), 4)).toBe('26.2251');
    expect(world.ratchet.baseline).toEqual({
      on: '2026-01-09',
      proportion: { weighted: 81_102_534n, total: 309_255_668n },
    });
  });

  test('others have 21.185 % of the votes without the size adjustment, more than the tenth of Rule 8A.09', () => {
    expect(roundedPercentage(ratio(224_344_754n - 5_000_000n, 10n * 81_102_534n + 224_344_754n), 3)).toBe('21.185');
    expect(findingOf(world, '8A.09:minimax').verdict).toBe('kept');
  });

  test('a share re-designated upwards on the day of listing is no breach', () => {
    expect(findingOf(world, '8A.13:minimax').verdict).toBe('kept');
    expect(world.register.weightedIssues).toEqual([]);
  });

  test('each founder gave a second promise, about the vehicles', () => {
    const given = [...world.register.undertakings.values()].filter(({ instrument }) => instrument !== null);
    expect(given.map(({ beneficiary, instrument }) => [beneficiary, instrument?.provisions])).toEqual([
      ['yan-junjie', ['8A.18', '8A.19']],
      ['yun-yeyi', ['8A.18', '8A.19']],
    ]);
  });
});

describe('SHEIN, 1 September 2026', () => {
  const record = exampleRecord('shein');
  const world = worldOn(record, '2026-09-01');

  test('four holders have all of class A, and the rows close to 4,246,202,609', () => {
    expect(798_973_148n + 3n * 205_579_906n).toBe(1_415_712_866n);
    expect(487_090_102n + 3n * 78_160_244n + 393_169_450n + 1_435_756_959n + 279_992_500n).toBe(2_830_489_743n);
    expect(inIssue(world)).toEqual([1_415_712_866n, 2_830_489_743n]);
    expect(world.capital.inIssue).toBe(4_246_202_609n);
    const [classA, classB] = [...world.register.classes.values()];
    expect(classA?.named).toBe(classA?.inIssue);
    expect((classB?.inIssue ?? 0n) - (classB?.named ?? 0n)).toBe(1_435_756_959n + 279_992_500n);
  });

  test('all twelve printed figures agree', () => {
    expect(compared(record).map(({ agrees }) => agrees)).toEqual(Array.from({ length: 12 }, () => 'yes'));
  });

  test('the ratchet begins at 33.3407 %', () => {
    expect(world.ratchet.high).toEqual({ weighted: 1_415_712_866n, total: 4_246_202_609n });
    expect(roundedPercentage(ratio(1_415_712_866n, 4_246_202_609n), 4)).toBe('33.3407');
  });

  test('at ten votes a share others have 12.41 %, or 10.10 % if an allied holder counts as the beneficiaries’; at twenty it would be 6.77 %', () => {
    expect(roundedPercentage(othersPart(world, 10n), 2)).toBe('12.41');
    expect(roundedPercentage(othersPart(world, 10n, 393_169_450n), 2)).toBe('10.10');
    expect(roundedPercentage(othersPart(world, 20n), 2)).toBe('6.77');
  });

  test('the votes of a class A share were not read, and it does not matter: up to ten the floor is kept', () => {
    expect(world.capital.classes[0]?.votesPerShare).toBeNull();
    expect(findingOf(world, '8A.09:shein').verdict).toBe('kept');
    expect(findingOf(world, '8A.10:shein').verdict).toBe('information-missing');
  });
});

describe('Sunmi, 29 April 2026', () => {
  const record = exampleRecord('sunmi');
  const world = worldOn(record, '2026-04-29');

  test('360,000,000 shares before the offer, 402,626,800 after it', () => {
    expect(worldOn(record, '2026-04-28').capital.inIssue).toBe(360_000_000n);
    expect(inIssue(world)).toEqual([98_584_276n, 304_042_524n]);
  });

  test('24.49 % of his own and 34.73 % with three partnerships whose votes he directs: all printed figures agree', () => {
    expect(compared(record).map((one) => [short(one), one.agrees])).toEqual([
      ['2026-04-29 in-issue-total 402626800', 'yes'],
      ['2026-04-29 holder-percent mr-lin 24.49', 'yes'],
      ['2026-04-29 person-control-percent mr-lin 34.73', 'yes'],
      ['2026-04-29 in-issue-total-without 360000000', 'yes'],
    ]);
    expect(roundedPercentage(ratio(98_584_276n, 402_626_800n), 4)).toBe('24.4853');
  });

  test('what the partnerships earn for him was not read: his economic interest lies between the two', () => {
    const [lin] = world.beneficiaries;
    expect(lin?.ordinary.control.low).toEqual(ratio(41_251_282n, 1n));
    expect(lin?.ordinary.economic).toEqual({ low: ratio(0n, 1n), high: ratio(41_251_282n, 1n) });
  });
});

test.each(['minimax', 'shein', 'sunmi'] as const)('%s: no balance was stated anew', (name) => {
  expect(restated(worldOn(exampleRecord(name), TODAY))).toEqual([]);
});
