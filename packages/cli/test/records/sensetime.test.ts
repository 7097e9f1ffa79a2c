import { describe, expect, test } from 'vitest';
import { ratio, roundedPercentage, type World } from '@tenfold/kernel';
import { compared, exampleRecord, findingOf, restated, short, TODAY, worldOn } from './example.ts';

const record = exampleRecord('sensetime');
const million = 1_000_000n;

/** The four, in the order in which they are recorded. */
function liveBeneficiaries({ beneficiaries }: World): readonly (readonly [string, string])[] {
  return beneficiaries.map(({ person, live }) => [person.id, live]);
}

function personOf({ beneficiaries }: World, id: string): World['beneficiaries'][number] {
  const found = beneficiaries.find(({ person }) => person.id === id);
  if (found === undefined) throw new Error(`no beneficiary ${id}`);
  return found;
}

describe('at listing, 30 December 2021', () => {
  const world = worldOn(record, '2021-12-30');

  test('four beneficiaries sit on the board and none of their counts is known', () => {
    expect(world.beneficiaries.map(({ person, isDirector, live }) => [person.id, isDirector, live])).toEqual([
      ['tang-xiaoou', true, 'unknown'],
      ['xu-li', true, 'unknown'],
      ['wang-xiaogang', true, 'unknown'],
      ['xu-bing', true, 'unknown'],
    ]);
  });

  test('neither class was read, so there is no proportion and no ratchet yet', () => {
    expect(world.capital.inIssue).toBeNull();
    expect(world.capital.weighted).toEqual({ low: 0n, high: null });
    expect(world.ratchet.baseline).toBeNull();
  });

  test('the ratchet begins with the first balances that were read, 24 June 2022, at 22.4689 %', () => {
    const { baseline } = worldOn(record, '2022-06-24').ratchet;
    expect(baseline).toEqual({ on: '2022-06-24', proportion: { weighted: 7_528_760_000n, total: 33_507_400_000n } });
    expect(roundedPercentage(ratio(7_528_760_000n, 33_507_400_000n), 4)).toBe('22.4689');
  });
});

describe('the day before the death, 14 December 2023', () => {
  const world = worldOn(record, '2023-12-14');

  test('7,520 million class A shares carry weight, 22.4686 % of all', () => {
    expect(world.capital.weighted).toEqual({ low: 7520n * million, high: 7520n * million });
    expect(world.ratchet.high).toEqual({ weighted: 7520n * million, total: 33_469n * million });
    expect(roundedPercentage(ratio(7520n, 33_469n), 4)).toBe('22.4686');
  });

  test('votes are 101,149 million, as the interim report prints them', () => {
    expect(world.capital.votes.ordinary).toEqual({
      low: ratio(101_149n * million, 1n),
      high: ratio(101_149n * million, 1n),
    });
    expect(world.capital.votes.reserved.low).toEqual(ratio(33_469n * million, 1n));
  });

  test('Tang Xiao’ou has 6,906 million of them through Amind Inc.', () => {
    const tang = personOf(world, 'tang-xiaoou');
    expect(tang.live).toBe('yes');
    expect(tang.weighted.control.low).toEqual(ratio(6906n * million, 1n));
    expect(tang.rows.filter(({ weighted }) => weighted).map(({ holder }) => holder)).toEqual(['amind']);
  });
});

describe.each(['2023-12-15', '2023-12-18'])('the death of 15 December 2023, asked of %s', (day) => {
  const known = worldOn(record, day, '2023-12-18T08:30:00+08:00');
  const unknown = worldOn(record, day, '2023-12-18T08:29:59+08:00');

  test('before the announcement nobody knows of it: the weight is alive', () => {
    expect(unknown.capital.weighted).toEqual({ low: 7520n * million, high: 7520n * million });
    expect(liveBeneficiaries(unknown)[0]).toEqual(['tang-xiaoou', 'yes']);
    expect(findingOf(unknown, '8A.17:tang-xiaoou').verdict).toBe('kept');
  });

  test('once announced, the weight of 6,906 million ended at the moment of death', () => {
    expect(known.capital.weighted).toEqual({ low: 614n * million, high: 614n * million });
    const { person, live } = personOf(known, 'tang-xiaoou');
    expect(live).toBe('no');
    expect(person.weightEnded).toEqual({
      on: '2023-12-15',
      at: '2023-12-15T23:45:00+08:00',
      cause: 'death',
      entry: 'tang-died',
    });
    expect(findingOf(known, '8A.17:tang-xiaoou').verdict).toBe('ceased');
  });

  test('what the estate has votes once a share: 17.71 % instead of 68.28 %', () => {
    const { votes, weighted, ordinary } = personOf(known, 'tang-xiaoou');
    expect(weighted.control).toEqual({ low: ratio(0n, 1n), high: ratio(0n, 1n) });
    expect(ordinary.control).toEqual({ low: ratio(6906n * million, 1n), high: ratio(6906n * million, 1n) });
    expect(votes.ordinary.high).toEqual(ratio(6906n * million, 1n));
    expect(roundedPercentage(ratio(6906n, 38_995n), 2)).toBe('17.71');
    expect(personOf(unknown, 'tang-xiaoou').votes.ordinary.high).toEqual(ratio(69_060n * million, 1n));
  });

  test('the register of members still shows 7,520 million class A shares, and the number of shares is what it was', () => {
    expect(known.capital.registeredWeighted).toBe(7520n * million);
    expect(known.capital.inIssue).toBe(33_469n * million);
  });

  test('votes fall to 38,995 million, of which class A with weight has 15.75 %', () => {
    expect(known.capital.votes.ordinary.high).toEqual(ratio(38_995n * million, 1n));
    expect(roundedPercentage(ratio(6140n, 38_995n), 2)).toBe('15.75');
  });

  test('the ratchet falls for good, from 22.4686 % to 1.8345 %', () => {
    expect(known.ratchet.high).toEqual({ weighted: 614n * million, total: 33_469n * million });
    expect(roundedPercentage(ratio(614n, 33_469n), 4)).toBe('1.8345');
    expect(unknown.ratchet.high).toEqual({ weighted: 7520n * million, total: 33_469n * million });
  });

  test('the structure goes on with three', () => {
    expect(liveBeneficiaries(known).slice(1)).toEqual([
      ['xu-li', 'unknown'],
      ['wang-xiaogang', 'unknown'],
      ['xu-bing', 'unknown'],
    ]);
  });
});

describe('2024 and 2025', () => {
  test('a placing of June 2024 whose number was not read leaves class B unknown until December', () => {
    expect(worldOn(record, '2024-06-30').capital.classes.map(({ inIssue }) => inIssue)).toEqual([
      7520n * million,
      null,
    ]);
  });

  test('by 11 December 2024 the shares of Amind Inc. had left class A', () => {
    const { capital, ratchet } = worldOn(record, '2024-12-11');
    expect(capital.classes.map(({ inIssue }) => inIssue)).toEqual([614_034_470n, 34_528_336_530n]);
    expect(capital.weighted).toEqual({ low: 614_034_470n, high: 614_034_470n });
    expect(ratchet.high).toEqual({ weighted: 614_034_470n, total: 35_142_371_000n });
  });

  test('Xu Bing keeps his weight until the annual general meeting of 26 June 2025, though his leaving was announced before', () => {
    const before = worldOn(record, '2025-06-25');
    expect(before.capital.weighted).toEqual({ low: 614_034_470n, high: 614_034_470n });
    expect(personOf(before, 'xu-bing').person.weightEnded).toBeNull();
  });

  test('from that day class A still has 614,034,470 shares, and how many carry weight is not known', () => {
    const after = worldOn(record, '2025-06-26');
    expect(personOf(after, 'xu-bing').person.weightEnded).toMatchObject({ on: '2025-06-26', cause: 'left-the-board' });
    expect(after.capital.registeredWeighted).toBe(614_034_470n);
    expect(after.capital.weighted).toEqual({ low: 0n, high: 614_034_470n });
    expect(findingOf(after, '8A.17:xu-bing').verdict).toBe('ceased');
  });

  test('the placings of December 2024 and July 2025 lead to the balances of 18 December 2025, to the last share', () => {
    expect(worldOn(record, '2025-12-17').capital.classes.map(({ inIssue }) => inIssue)).toEqual([
      614_034_470n,
      38_060_003_530n,
    ]);
    expect(worldOn(record, '2025-12-18').capital.inIssue).toBe(38_674_038_000n);
  });

  test('as known at the end of 2024, the balances that were worked back later are not there', () => {
    const then = worldOn(record, '2024-12-31', '2024-12-31T23:59:59+08:00');
    expect(then.capital.classes.map(({ inIssue }) => inIssue)).toEqual([7520n * million, null]);
  });
});

describe('on 24 November 2026', () => {
  const world = worldOn(record, TODAY);

  test('1.5190 % of the shares stand in class A, and no more than that carries weight', () => {
    expect(world.capital.classes.map(({ inIssue }) => inIssue)).toEqual([614_034_470n, 39_810_003_530n]);
    expect(world.capital.weighted).toEqual({ low: 0n, high: 614_034_470n });
    expect(world.ratchet.high).toEqual({ weighted: 614_034_470n, total: 40_424_038_000n });
    expect(roundedPercentage(ratio(614_034_470n, 40_424_038_000n), 4)).toBe('1.5190');
  });

  test('that the last placing was completed is assumed, and says so', () => {
    expect(world.standingOf(['placing-2025-12'])).toBe('assumed');
    expect(world.standingOf(['undertaking-wang-xiaogang'])).toBe('primary');
  });

  test('what nobody recorded is shown: buy-backs and conversions of 2022, and the re-designation of the estate’s shares', () => {
    expect(restated(world)).toEqual([
      ['2023-06-30', 'A', -8_760_000n],
      ['2023-06-30', 'B', -29_640_000n],
      ['2024-12-11', 'A', -6_905_965_530n],
    ]);
  });
});

describe('the undertakings', () => {
  const { register } = worldOn(record, TODAY);

  test('that of Wang Xiaogang is a reading version that promises the six', () => {
    const { instrument } = register.undertakings.get('wang-xiaogang') ?? { instrument: null };
    expect(instrument?.wording).toBe('reading-version');
    expect(instrument?.provisions).toEqual(['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24']);
    expect(instrument?.execution.beneficiary).toEqual({
      present: true,
      signed: 'not-visible',
      name: 'WANG XIAOGANG',
      date: null,
    });
  });

  test('those of the three others are assumed, for the Rules ask them', () => {
    for (const id of ['tang-xiaoou', 'xu-li', 'xu-bing']) {
      expect(register.undertakings.get(id)?.instrument).toBeNull();
      expect(worldOn(record, TODAY).standingOf([`undertaking-${id}`])).toBe('assumed');
    }
  });
});

describe('published figures', () => {
  const figures = compared(record);
  const agreeing = figures.filter(({ agrees }) => agrees === 'yes').map(short);

  test('15.75 and 84.25 %, 1.59 and 98.41 %, 1.52 and 94.15 %, and all twelve percentages of the three placings agree', () => {
    expect(agreeing).toEqual([
      '2022-06-24 in-issue-total 33507400000',
      '2022-06-30 shares-percent-of-total 5.98',
      '2023-06-30 votes-total 101149 million',
      '2023-06-30 person-votes-percent tang-xiaoou 68.28',
      '2023-12-18 weighted 614 million',
      '2023-12-18 weighted-votes-percent 15.75',
      '2023-12-18 ordinary-votes-percent 84.25',
      '2023-12-18 votes-total 38995 million',
      '2023-12-18 in-issue-total 33469 million',
      '2023-12-18 person-votes-percent tang-xiaoou 17.7',
      '2024-12-11 shares-percent-of-class B 5.40',
      '2024-12-11 shares-percent-of-total 5.31',
      '2024-12-11 shares-percent-of-class-enlarged B 5.12',
      '2024-12-11 shares-percent-of-total-enlarged 5.04',
      '2024-12-31 shares-percent-of-total 1.27',
      '2025-07-23 shares-percent-of-class B 4.58',
      '2025-07-23 shares-percent-of-total 4.50',
      '2025-07-23 shares-percent-of-class-enlarged B 4.38',
      '2025-07-23 shares-percent-of-total-enlarged 4.31',
      '2025-12-18 in-issue A 614034470',
      '2025-12-18 in-issue B 38060003530',
      '2025-12-18 in-issue-total 38674038000',
      '2025-12-18 class-capital-percent A 1.59',
      '2025-12-18 class-capital-percent B 98.41',
      '2025-12-18 shares-percent-of-class B 4.60',
      '2025-12-18 shares-percent-of-total 4.52',
      '2025-12-18 shares-percent-of-class-enlarged B 4.40',
      '2025-12-18 shares-percent-of-total-enlarged 4.33',
      '2025-12-18 class-capital-percent-enlarged A 1.52',
      '2025-12-18 class-capital-percent-enlarged B 94.15',
    ]);
  });

  test('4.52 comes out only when the exact fraction is rounded once: 4.5250 first would give 4.53', () => {
    const exact = ratio(1_750_000_000n, 38_674_038_000n);
    expect(roundedPercentage(exact, 4)).toBe('4.5250');
    expect(roundedPercentage(exact, 2)).toBe('4.52');
  });

  test('one of the two printed totals of votes differs by a million: class A is printed to the million and counts ten times', () => {
    const differing = figures.filter(({ agrees }) => agrees === 'no');
    expect(differing.map((one) => [short(one), one.computed])).toEqual([
      ['2023-06-30 votes-total 101150 million', '101149000000'],
    ]);
  });

  test('the votes of two beneficiaries cannot be computed, for nobody printed their counts', () => {
    expect(figures.filter(({ agrees }) => agrees === 'not-computable').map(short)).toEqual([
      '2023-06-30 person-votes-percent xu-li 3.4',
      '2023-06-30 person-votes-percent wang-xiaogang 2.5',
    ]);
  });

  test('votes under a voluntary lock-up are no figure that we compute', () => {
    expect(figures.filter(({ agrees }) => agrees === 'not-compared').map(short)).toEqual([
      '2023-12-18 locked-up-votes-percent 36.35',
    ]);
  });
});
