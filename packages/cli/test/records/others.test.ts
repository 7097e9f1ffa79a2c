import { describe, expect, test } from 'vitest';
import { ratio, smallestConversion } from '@tenfold/kernel';
import { compared, exampleRecord, findingOf, restated, short, TODAY, worldOn } from './example.ts';

describe('KE Holdings', () => {
  const record = exampleRecord('ke');

  test('what the founder’s vehicle gives up and two directors take up leaves class B at 885,301,280', () => {
    expect(110_116_275n + 47_777_775n).toBe(157_894_050n);
    expect(727_407_230n + 157_894_050n).toBe(885_301_280n);
    expect(worldOn(record, '2021-11-08').capital.classes[1]?.inIssue).toBe(885_301_280n);
  });

  test('at listing the rest goes too, and 157,894,050 are left, of two directors', () => {
    const world = worldOn(record, '2022-05-11');
    expect(world.capital.classes[1]?.inIssue).toBe(157_894_050n);
    expect(world.beneficiaries.map(({ person, weighted }) => [person.id, weighted.control.low])).toEqual([
      ['peng-yongdong', ratio(110_116_275n, 1n)],
      ['shan-yigang', ratio(47_777_775n, 1n)],
    ]);
  });

  test('the founder died before the listing in Hong Kong: no weight ended by it', () => {
    const { people, passings } = worldOn(record, '2022-05-11').register;
    expect(people.get('zuo-hui')?.died?.on).toBe('2021-05-20');
    expect(people.get('zuo-hui')?.weightEnded).toBeNull();
    expect(passings).toEqual([]);
  });

  test('class A at listing was not read, so the ratchet begins at the end of 2022 only', () => {
    expect(worldOn(record, '2022-05-11').ratchet.baseline).toBeNull();
    expect(worldOn(record, '2022-12-31').ratchet.baseline?.proportion).toEqual({
      weighted: 156_426_896n,
      total: 3_757_974_175n,
    });
  });

  test('the 1,467,154 class B shares that went in 2022, and what class A lost in 2024, show as unexplained', () => {
    expect(restated(worldOn(record, TODAY))).toEqual([
      ['2022-12-31', 'B', -1_467_154n],
      ['2024-05-10', 'A', -24_263_217n],
      ['2024-07-18', 'A', -47_721_432n],
      ['2024-08-15', 'A', -6_475_368n],
    ]);
    expect(2_452_875n + 6_475_368n).toBe(3_529_562_630n - 3_520_634_387n);
  });

  test('purchases of May are open on 19 July and gone by 16 August; those of July are still open on 4 September', () => {
    const open = ['2024-07-19', '2024-08-15', '2024-09-04'].map((day) => worldOn(record, day).capital.boughtBack);
    expect(open).toEqual([2_452_875n + 2_789_757n, 2_789_757n, 2_789_757n]);
  });

  test('published counts agree, but for a translation with a digit too many', () => {
    expect(compared(record).map((one) => [short(one), one.agrees, one.by])).toEqual([
      ['2022-05-11 in-issue B 157894050', 'yes', 0n],
      ['2022-05-11 weighted 157894050', 'yes', 0n],
      ['2022-05-11 person-weighted peng-yongdong 110116275', 'yes', 0n],
      ['2022-05-11 person-weighted shan-yigang 47777775', 'yes', 0n],
      ['2024-09-04 in-issue A 3520634387', 'yes', 0n],
      ['2024-09-04 in-issue A 35206343877', 'no', -31_685_709_490n],
    ]);
  });
});

describe('Meituan', () => {
  const record = exampleRecord('meituan');

  test('a family trust that the Exchange was asked about keeps its weight', () => {
    const world = worldOn(record, '2018-12-31');
    expect(findingOf(world, '8A.18:wang-huiwen-trust').verdict).toBe('kept');
    expect(world.register.people.get('wang-huiwen')?.weightEnded).toBeNull();
  });

  test('a pledge of 122,000,000 shares ends nothing by itself', () => {
    const finding = findingOf(worldOn(record, '2019-07-09'), '8A.18:wang-xing');
    expect(finding.verdict).toBe('kept');
    expect(finding.reasons.at(-1)?.figures).toMatchObject({ shares: { shares: 122_000_000n } });
  });

  test('when the second beneficiary gave up his weight, he has none left', () => {
    const { beneficiaries } = worldOn(record, '2023-05-29');
    expect(beneficiaries.find(({ person }) => person.id === 'wang-huiwen')?.live).toBe('no');
  });

  test('no class total was read, so no percentage can be computed; what would be is not compared', () => {
    expect(compared(record).map((one) => [short(one), one.agrees])).toEqual([
      ['2018-09-20 person-votes-percent mu-rongjun 10.43', 'not-computable'],
      ['2018-09-20 person-votes-percent wang-huiwen 3.17', 'not-computable'],
      ['2018-09-20 person-capital-percent mu-rongjun 2.3', 'not-computable'],
      ['2018-09-20 person-capital-percent wang-huiwen 0.7', 'not-computable'],
      ['2018-12-31 person-weighted wang-xing 573188783', 'yes'],
      ['2018-12-31 person-votes-percent wang-xing 46.68', 'not-computable'],
      ['2019-07-09 person-votes-percent wang-xing 46.24', 'not-computable'],
      ['2019-07-09 person-capital-percent wang-xing 9.92', 'not-computable'],
      ['2019-07-09 person-votes-percent-if-enforced wang-xing 36.35', 'not-compared'],
      ['2019-07-09 person-capital-percent-if-enforced wang-xing 7.8', 'not-compared'],
    ]);
  });
});

describe('Zhihu', () => {
  const record = exampleRecord('zhihu');

  test('33,016,016 shares were taken up and cancelled, and what that asks for is not known', () => {
    expect(13_138_898n + 3n * 6_625_706n).toBe(33_016_016n);
    const world = worldOn(record, '2024-11-08');
    expect(world.capital.boughtBack).toBe(0n);
    expect(world.capital.weighted).toEqual({ low: 0n, high: null });
    expect(findingOf(world, '8A.13:zhihu').verdict).toBe('information-missing');
  });

  test('18,940,652 class B shares, if that were their number, would ask for 2,122,459', () => {
    const before = { weighted: 18_940_652n, total: 294_632_386n };
    expect(smallestConversion({ ...before, total: before.total - 33_016_016n }, before)).toBe(2_122_459n);
  });

  test('the printed total is of both classes, and neither was read, so nothing can be computed', () => {
    expect(compared(record).map((one) => [short(one), one.agrees])).toEqual([
      ['2024-07-19 in-issue-total 294632386', 'not-computable'],
      ['2024-07-19 shares-percent-of-total 15.9', 'not-computable'],
    ]);
  });
});
