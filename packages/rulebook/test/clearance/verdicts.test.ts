import type { Clearance, PlannedStep } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { listingDay, smallIssuer } from '../../../kernel/test/register/small-issuer.ts';
import { life, listedLife, worldOn } from '../world.ts';
import { cleared, planOf, step } from './plans.ts';

const world = worldOn('2022-01-03', listedLife);

function answer(...steps: readonly PlannedStep[]): Clearance {
  return cleared(world, planOf(steps));
}

describe('what an act would do', () => {
  test.each([
    ['a placing', step('2022-02-01', 'placing', { class: 'B', shares: '9' }), 'kept'],
    ['a buy-back into treasury', step('2024-07-01', 'buy-back', { class: 'B', shares: '9', for: 'treasury' }), 'kept'],
    [
      'a buy-back that is cancelled',
      step('2022-02-01', 'buy-back', { class: 'B', shares: '9', for: 'cancellation' }),
      'action-required',
    ],
    ['weighted shares in an offer', step('2022-02-01', 'rights-issue', { forEach: '1/10' }), 'needs-approval'],
    [
      'more weighted shares than the proportion allows',
      step('2022-02-01', 'bonus-issue', { forEach: '1/10', weightedShares: '50000001' }),
      'breached',
    ],
    ['an award of weighted shares', step('2022-02-01', 'vesting', { class: 'A', shares: '1' }), 'breached'],
    [
      'weighted shares to an outsider',
      step('2022-02-01', 'transfer', { class: 'A', shares: '9', from: 'wong', to: 'others' }),
      'ceased',
    ],
    [
      'weighted shares to the own company',
      step('2022-02-01', 'transfer', { class: 'A', shares: '9', from: 'peak', to: 'chan' }),
      'kept',
    ],
    [
      'weighted shares to another beneficiary',
      step('2022-02-01', 'transfer', { class: 'A', shares: '9', from: 'wong', to: 'chan' }),
      'ceased',
    ],
    [
      'a pledge',
      step('2022-02-01', 'pledge', { holder: 'wong', class: 'A', shares: '9', 'in-favour-of': 'bank' }),
      'kept',
    ],
    [
      'its enforcement',
      step('2022-02-01', 'pledge-enforcement', { holder: 'peak', class: 'A', shares: '9', 'in-favour-of': 'bank' }),
      'ceased',
    ],
    [
      'a proxy for one meeting',
      step('2022-02-01', 'proxy', { holder: 'wong', class: 'A', shares: '9', to: 'chair', terms: 'one-meeting' }),
      'kept',
    ],
    [
      'a proxy that cannot be revoked',
      step('2022-02-01', 'proxy', { holder: 'wong', class: 'A', shares: '9', to: 'chair', terms: 'irrevocable' }),
      'ceased',
    ],
    [
      'half of a vehicle for somebody else',
      step('2022-02-01', 'vehicle-change', {
        vehicle: 'peak',
        interests: [
          { who: 'chan', economic: '1/2', control: '1' },
          { who: 'friend', economic: '1/2', control: '0' },
        ],
      }),
      'needs-determination',
    ],
    ['a beneficiary who leaves the board', step('2022-02-01', 'resignation', { person: 'wong' }), 'ceased'],
    ['one who is elected again', step('2022-02-01', 'retirement', { person: 'wong', elected: 'again' }), 'kept'],
    [
      'fewer votes for the class',
      step('2022-02-01', 'class-terms', { class: 'A', votesPerShare: '5' }),
      'needs-approval',
    ],
    ['more votes for the class', step('2022-02-01', 'class-terms', { class: 'A', votesPerShare: '11' }), 'breached'],
    ['a grant', step('2022-02-01', 'scheme-grant', { class: 'B', shares: '9' }), 'kept'],
  ])('%s: %s', (_, planned, verdict) => {
    expect(answer(planned).verdict).toBe(verdict);
  });

  test('a breach of the past is not put down to it, whether it cures it or not', () => {
    const short = worldOn(
      '2022-02-01',
      life(['2022-01-10', 'shares-cancelled', { class: 'B', shares: '90', from: 'surrendered' }]),
    );
    const curing = step('2022-03-01', 'buy-back', { class: 'B', shares: '9', for: 'cancellation' });
    expect(cleared(short, planOf([curing])).verdict).toBe('action-required');
    const placing = step('2022-02-28', 'placing', { class: 'B', shares: '1' });
    const { steps } = cleared(short, planOf([placing, curing]));
    expect(steps.map(({ verdict }) => verdict)).toEqual(['kept', 'action-required']);
  });

  test('a breach that lasts and rests on what it does is', () => {
    // 10:1, 10 weighted shares against 9 of others: below the floor of a tenth before, and more so after.
    const below = worldOn(listingDay, smallIssuer({ A: { pat: '10' }, B: { others: '9' } }));
    const buying = step('2022-02-01', 'buy-back', { class: 'B', shares: '1', for: 'cancellation', cancelledOn: null });
    expect(cleared(below, planOf([buying])).verdict).toBe('breached');
  });

  test('a finding of a day stays as it was on that day, whatever the plan does later', () => {
    const first = step('2022-02-01', 'buy-back', { class: 'B', shares: '90', for: 'cancellation' });
    const second = step('2022-02-02', 'buy-back', { class: 'B', shares: '90', for: 'cancellation' });
    const split = { split: 'agreed', agreed: new Map([['wong', 1n]]) } as const;
    const alone = cleared(world, planOf([first], split)).steps[0]?.findings;
    const [one] = cleared(world, planOf([first, second], split)).steps;
    expect(one?.findings).toEqual(alone);
    expect(one?.findings.map(({ provision, verdict }) => `${provision} ${verdict}`)).toContain('8A.13 action-required');
  });

  test('an offer after more was converted than had to be raises no proportion', () => {
    const { steps } = answer(
      step('2022-02-01', 'buy-back', { class: 'B', shares: '1000', for: 'cancellation' }),
      step('2022-02-01', 'conversion', { holder: 'wong', class: 'A', shares: '5000' }),
      step('2022-02-02', 'bonus-issue', { forEach: '1/10' }),
    );
    expect(steps.map((one) => one.verdict)).toEqual(['kept', 'kept', 'needs-approval']);
  });

  test('each step of several has its own', () => {
    const { steps, verdict } = answer(
      step('2022-02-01', 'placing', { class: 'B', shares: '9' }),
      step('2022-02-01', 'resignation', { person: 'wong' }),
      step('2022-02-02', 'buy-back', { class: 'B', shares: '9', for: 'cancellation' }),
    );
    expect([verdict, ...steps.map((one) => one.verdict)]).toEqual(['ceased', 'kept', 'ceased', 'action-required']);
  });
});

describe('weight that ends', () => {
  test('with the share, with holder, number and provision', () => {
    const { steps } = answer(step('2022-02-01', 'transfer', { class: 'A', shares: '9', from: 'wong', to: 'others' }));
    expect(steps[0]?.ended.map(({ holder, shares, reason }) => [holder, shares, reason.figures['provision']])).toEqual([
      ['wong', 9n, { provision: '8A.18' }],
    ]);
  });

  test('with the person, in every vehicle', () => {
    const { steps } = answer(step('2022-02-01', 'resignation', { person: 'chan' }));
    expect(steps[0]?.ended.map(({ holder, shares, reason }) => [holder, shares, reason.figures['provision']])).toEqual([
      ['peak', 400_000_000n, { provision: '8A.17(2)' }],
    ]);
  });
});

test('the duties of a plan are those of its days, the conversion of each person among them', () => {
  const { duties } = answer(step('2022-02-01', 'buy-back', { class: 'B', shares: '90', for: 'cancellation' }));
  expect(
    duties.filter(({ provision }) => provision === '8A.15').map(({ who, due, what }) => [who, due, what.figures]),
  ).toEqual([
    ['chan', '2022-02-01', { shares: { shares: 7n } }],
    ['wong', '2022-02-01', { shares: { shares: 2n } }],
  ]);
});

test('ordinary shares of a beneficiary stand on his side of the floor', () => {
  const held = life(['2022-01-04', 'shares-issued', { class: 'B', shares: '1000', to: 'wong', way: 'scheme' }]);
  const planned = planOf([step('2022-02-01', 'placing', { class: 'B', shares: '9' })]);
  // 9 × 4,500 million less 10 × 500 million and 1,000, by ten.
  const { headroom } = cleared(worldOn('2022-01-05', held), planned);
  expect(headroom.beneficiaryPurchase).toBe((35_500_000_000n - 1000n) / 10n);
});

test('the headroom is taken with the floor of the rulebook', () => {
  // 10:1 with 500 million A and 4,500 million B of others: 9 × 4,500 − 10 × 500 million is 35,500 million.
  const { headroom } = answer(step('2022-02-01', 'placing', { class: 'B', shares: '9' }));
  expect(headroom).toMatchObject({
    buyBackWithoutConversion: 0n,
    buyBackWithinFloor: 35_500_000_000n / 9n,
    beneficiaryPurchase: 3_550_000_000n,
    repairConversion: 0n,
  });
});
