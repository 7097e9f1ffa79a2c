import { describe, expect, test } from 'vitest';
import { defaultPolicies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { PublishedFigure } from '../../src/register/published.ts';
import type { PlainDate } from '../../src/time/plain-date.ts';
import { type Difference, differencesOf } from '../../src/world/differences.ts';
import { type World, worldOf } from '../../src/world/world.ts';
import { applied, listedLife, on } from '../register/life.ts';

const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };

function worldFrom(entries: readonly Entry[], day: PlainDate): World {
  const seen = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  const register = applied(seen, defaultPolicies);
  return worldOf({ issuer, on: day, knownAt: null, register, entries: seen });
}

/** What comes of one figure, published on the day after the listing or on the day given. */
function against(figure: Partial<PublishedFigure>, more: readonly Entry[] = [], day = '2022-01-04'): Difference {
  const published = [
    { entry: 'figures', on: day, figures: [{ figure: '', of: null, shares: null, value: null, ...figure }] },
  ];
  const [only] = differencesOf({ published, worldOn: (asked) => worldFrom([...listedLife, ...more], asked) });
  if (only === undefined) throw new Error('no difference');
  return only;
}

function answer(figure: Partial<PublishedFigure>, more: readonly Entry[] = []): readonly (string | null)[] {
  const { agrees, computed } = against(figure, more);
  return [agrees, computed];
}

/** 20 million class B bought back, of which 5 million became treasury shares. */
const ownShares = [
  on('2022-01-04', 'shares-bought-back', { class: 'B', shares: '20000000', for: 'cancellation' }),
  on('2022-01-04', 'shares-moved-to-treasury', { class: 'B', shares: '5000000' }),
];

describe('counts', () => {
  test.each([
    ['in-issue', 'A', '500000000'],
    ['in-issue', 'B', '4500000000'],
    ['in-issue-total', null, '5000000000'],
    ['treasury', 'B', '5000000'],
    ['treasury', null, '5000000'],
    ['bought-back-not-cancelled', 'B', '15000000'],
    ['bought-back-not-cancelled', null, '15000000'],
    ['weighted', null, '500000000'],
    ['weighted', 'A', '500000000'],
    ['register-weighted', null, '500000000'],
    ['votes-total', null, '9480000000'],
    ['reserved-votes-total', null, '4980000000'],
    ['person-weighted', 'chan', '400000000'],
    ['person-ordinary', 'chan', '0'],
    ['person-votes', 'chan', '4000000000'],
    ['holder-shares', 'peak', '400000000'],
  ])('%s of %s is %s', (figure, of, value) => {
    expect(against({ figure, of, value }, ownShares)).toMatchObject({ agrees: 'yes', computed: value, by: 0n });
  });

  test('a share more or fewer than printed is shown to the last share', () => {
    expect(against({ figure: 'in-issue', of: 'A', value: '499999999' })).toMatchObject({ agrees: 'no', by: 1n });
    expect(against({ figure: 'in-issue', of: 'A', value: '500000001' })).toMatchObject({ agrees: 'no', by: -1n });
  });

  test('a round number agrees with what rounds to it', () => {
    expect(against({ figure: 'in-issue-total', value: '5 billion' })).toMatchObject({ agrees: 'yes', by: null });
    expect(answer({ figure: 'in-issue-total', value: '50.00億' })).toEqual(['yes', '5000000000']);
    expect(answer({ figure: 'in-issue-total', value: '5001 million' })).toEqual(['no', '5000000000']);
  });
});

describe('percentages', () => {
  test.each([
    ['weighted-percent', null, null, '10.00'],
    ['register-weighted-percent', null, null, '10'],
    ['class-capital-percent', 'B', null, '90.0'],
    // 10 votes each for 500 million, one each for 4,500 million.
    ['class-votes-percent', 'A', null, '52.63'],
    ['class-votes-percent', 'B', null, '47.37'],
    ['weighted-votes-percent', null, null, '52.63'],
    ['ordinary-votes-percent', null, null, '47.37'],
    ['person-capital-percent', 'chan', null, '8.00'],
    ['person-control-percent', 'wong', null, '2.00'],
    ['person-votes-percent', 'chan', null, '42.11'],
    ['person-reserved-votes-percent', 'chan', null, '8.00'],
    ['person-weighted-percent', 'chan', null, '80.00'],
    ['person-weighted-votes-percent', 'wong', null, '10.53'],
    ['holder-percent', 'peak', null, '8.00'],
    ['shares-percent-of-class', 'B', 45_000_000n, '1.00'],
    ['shares-percent-of-total', null, 45_000_000n, '0.90'],
    ['shares-percent-of-votes', null, 95_000_000n, '1.0'],
    ['conversion-effect-percent', null, null, '10.00'],
  ])('%s of %s with %s is %s', (figure, of, shares, value) => {
    expect(answer({ figure, of, shares, value })).toEqual(['yes', value]);
  });

  test('a last digit that differs is a difference, however small', () => {
    expect(answer({ figure: 'person-votes-percent', of: 'chan', value: '42.10' })).toEqual(['no', '42.11']);
    expect(answer({ figure: 'person-votes-percent', of: 'chan', value: '42.1' })).toEqual(['yes', '42.1']);
  });

  test('the sign and the longer word are understood', () => {
    expect(answer({ figure: 'weighted-percentage', value: '10.00 %' })).toEqual(['yes', '10.00']);
  });
});

test('capital follows what a vehicle earns, votes follow who directs them', () => {
  const shared = [
    on('2022-01-04', 'vehicle-recorded', { vehicle: 'plan', names: { en: 'Plan Limited' }, form: 'private-company' }),
    on(
      '2022-01-04',
      'vehicle-interests-set',
      {
        vehicle: 'plan',
        interests: [
          { who: 'chan', economic: '1/4', control: '1' },
          { who: 'wong', economic: '3/4', control: '0' },
        ],
      },
      { id: 'plan-interests' },
    ),
    on('2022-01-04', 'opening-position', {
      inIssue: {},
      holdings: [{ holder: 'plan', class: 'B', shares: '1000000000' }],
    }),
  ];
  expect(answer({ figure: 'person-ordinary', of: 'wong', value: '750000000' }, shared)).toEqual(['yes', '750000000']);
  expect(answer({ figure: 'person-capital-percent', of: 'chan', value: '13.00' }, shared)).toEqual(['yes', '13.00']);
  expect(answer({ figure: 'person-control-percent', of: 'chan', value: '28.00' }, shared)).toEqual(['yes', '28.00']);
  // 4,000 million for the weighted shares and 1,000 million for those of the vehicle, of 9,500 million.
  expect(answer({ figure: 'person-votes-percent', of: 'chan', value: '52.63' }, shared)).toEqual(['yes', '52.63']);
});

describe('figures that suppose other shares', () => {
  const placing = 500_000_000n;

  test('as enlarged by a placing', () => {
    const enlarged = [
      against({ figure: 'shares-percent-of-class-enlarged', of: 'B', shares: placing, value: '10.00' }),
      against({ figure: 'shares-percent-of-total-enlarged', shares: placing, value: '9.09' }),
      against({ figure: 'class-capital-percent-enlarged', of: 'A', shares: placing, value: '9.09' }),
      against({ figure: 'person-votes-percent-enlarged', of: 'chan', shares: placing, value: '40.00' }),
      against({ figure: 'in-issue-enlarged', of: 'B', shares: placing, value: '5000000000' }),
    ];
    expect(enlarged.map(({ agrees }) => agrees)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
  });

  test('as if a part had not been issued', () => {
    expect(answer({ figure: 'in-issue-total-without', shares: placing, value: '4500000000' })).toEqual([
      'yes',
      '4500000000',
    ]);
    expect(answer({ figure: 'weighted-percent-without', shares: placing, value: '11.11' })).toEqual(['yes', '11.11']);
  });

  test('without a number of shares there is nothing to suppose', () => {
    expect(answer({ figure: 'in-issue-total-enlarged', value: '5' })).toEqual(['not-computable', null]);
  });

  test('no more can be left out than there is', () => {
    const shares = 5_000_000_001n;
    expect(answer({ figure: 'in-issue-total-without', shares, value: '1' })).toEqual(['not-computable', null]);
  });
});

describe('weight that has ended', () => {
  const left = [on('2022-01-04', 'person-died', { person: 'chan' })];

  test('counts with the one-vote shares, whichever class the register shows', () => {
    expect(answer({ figure: 'weighted', value: '100000000' }, left)).toEqual(['yes', '100000000']);
    expect(answer({ figure: 'register-weighted', value: '500000000' }, left)).toEqual(['yes', '500000000']);
    expect(answer({ figure: 'weighted-votes-percent', value: '16.95' }, left)).toEqual(['yes', '16.95']);
    expect(answer({ figure: 'ordinary-votes-percent', value: '83.05' }, left)).toEqual(['yes', '83.05']);
    // 100 million with ten votes and 400 million with one, of 5,900 million.
    expect(answer({ figure: 'class-votes-percent', of: 'A', value: '23.73' }, left)).toEqual(['yes', '23.73']);
  });
});

describe('what is not known', () => {
  const unknownHolding = [
    on('2022-01-04', 'opening-position', { inIssue: {}, holdings: [{ holder: 'wong', class: 'B', shares: null }] }),
  ];
  const unknownClass = [on('2022-01-04', 'opening-position', { inIssue: { B: null } })];

  test('leaves a figure open where it decides', () => {
    const found = against({ figure: 'person-capital-percent', of: 'wong', value: '5.00' }, unknownHolding);
    expect(found).toMatchObject({ agrees: 'not-computable', computed: null, between: { low: '2.00', high: '92.00' } });
  });

  test('leaves open what stands on either end', () => {
    for (const value of ['2.00', '92.00']) {
      expect(against({ figure: 'person-capital-percent', of: 'wong', value }, unknownHolding).agrees).toBe(
        'not-computable',
      );
    }
  });

  test('counts on both sides of a fraction: votes a share that were not read lie between one and ten', () => {
    const unread = [on('2022-01-04', 'class-terms-changed', { class: 'A', votesPerShare: null })];
    // 400 million of 9,500 million at the least, 4,000 million of 5,000 million at the most.
    expect(against({ figure: 'person-votes-percent', of: 'chan', value: '42.11' }, unread)).toMatchObject({
      agrees: 'not-computable',
      between: { low: '4.21', high: '80.00' },
    });
    expect(against({ figure: 'ordinary-votes-percent', value: '47.37' }, unread).between).toEqual({
      low: '0.00',
      high: '94.74',
    });
  });

  test('settles a figure that it cannot reach', () => {
    const found = against({ figure: 'person-capital-percent', of: 'wong', value: '1.99' }, unknownHolding);
    expect(found).toMatchObject({ agrees: 'no', computed: null, between: { low: '2.00', high: '92.00' } });
    expect(against({ figure: 'person-capital-percent', of: 'wong', value: '92.01' }, unknownHolding).agrees).toBe('no');
  });

  test('does not matter where both ends are printed alike', () => {
    expect(answer({ figure: 'weighted', value: '500000000' }, unknownHolding)).toEqual(['yes', '500000000']);
    expect(answer({ figure: 'votes-total', value: '9500 million' }, unknownHolding)).toEqual(['yes', '9500000000']);
  });

  test('a total that is not known is not computed', () => {
    expect(answer({ figure: 'in-issue', of: 'B', value: '4500000000' }, unknownClass)).toEqual([
      'not-computable',
      null,
    ]);
    expect(answer({ figure: 'in-issue-total', value: '5000000000' }, unknownClass)).toEqual(['not-computable', null]);
    expect(answer({ figure: 'weighted-percent', value: '10.00' }, unknownClass)).toEqual(['not-computable', null]);
  });

  test.each([
    { figure: 'in-issue', of: 'C', value: '1' },
    { figure: 'in-issue', value: '1' },
    { figure: 'person-votes', of: 'nobody', value: '1' },
    { figure: 'holder-shares', of: 'nobody', value: '1' },
    { figure: 'holder-shares', value: '1' },
    { figure: 'shares-percent-of-total', value: '1' },
  ])('a figure of what is not there is not computed: %j', (figure) => {
    expect(answer(figure)).toEqual(['not-computable', null]);
  });
});

describe('what is not compared', () => {
  test.each([
    { figure: 'earnings-per-share', value: '1' },
    { figure: 'constructor', value: '1' },
    { figure: 'in-issue-total', value: 'about five billion' },
    { figure: 'in-issue-total', value: '5 %' },
    { figure: 'weighted-percent', value: '10 million' },
    { figure: 'in-issue-total', value: null },
  ])('%j', (figure) => {
    expect(against(figure)).toMatchObject({ agrees: 'not-compared', computed: null, between: null, by: null });
  });
});

describe('the day', () => {
  const cancelled = [
    ...ownShares,
    on('2022-02-01', 'shares-cancelled', { class: 'B', shares: '15000000', from: 'bought-back' }),
  ];

  test('each figure is judged by its own day, whatever came after', () => {
    const before = against({ figure: 'in-issue-total', value: '5000000000' }, cancelled, '2022-01-31');
    const after = against({ figure: 'in-issue-total', value: '4985000000' }, cancelled, '2022-02-01');
    expect([before.agrees, after.agrees]).toEqual(['yes', 'yes']);
    expect([before.entry, before.on]).toEqual(['figures', '2022-01-31']);
  });

  test('one world is made for each day, and none for figures that are not compared', () => {
    const asked: PlainDate[] = [];
    const figures = [
      { figure: 'in-issue-total', of: null, shares: null, value: '5000000000' },
      { figure: 'weighted', of: null, shares: null, value: '500000000' },
    ];
    const published = [
      { entry: 'one', on: '2022-01-04', figures },
      { entry: 'two', on: '2022-01-04', figures },
      { entry: 'three', on: '2022-01-05', figures: [{ figure: 'dividend', of: null, shares: null, value: '1' }] },
    ];
    const worldOn = (day: PlainDate): World => {
      asked.push(day);
      return worldFrom(listedLife, day);
    };
    expect(differencesOf({ published, worldOn })).toHaveLength(5);
    expect(asked).toEqual(['2022-01-04']);
  });
});
