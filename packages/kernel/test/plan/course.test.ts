import { describe, expect, test } from 'vitest';
import { storedRegister } from '../../src/register/stored.ts';
import { listedLife, on } from '../register/life.ts';
import { applied } from '../register/life.ts';
import { buyBack, cleared, plan, refused, step, worldAfter } from './plans.ts';

const world = worldAfter(listedLife, '2022-01-03');

test('the register that a plan is asked of stays as it was', () => {
  const before = storedRegister(world.register);
  cleared(world, plan([buyBack('2022-02-01', 1000n), step('2022-02-02', 'resignation', { person: 'wong' })]));
  expect(storedRegister(world.register)).toBe(before);
});

test('the entries of a plan, recorded, give the register that the plan gives', () => {
  const planned = plan([
    buyBack('2022-02-01', 90_000n, '2022-02-10'),
    step('2022-02-03', 'vesting', { class: 'B', shares: '12345' }),
    buyBack('2022-02-10', 70_001n),
    step('2022-02-10', 'transfer', { class: 'A', shares: '77', from: 'wong', to: 'others' }),
    step('2022-02-11', 'split', { into: '3' }),
    step('2022-02-12', 'resignation', { person: 'chan' }),
  ]);
  const answer = cleared(world, planned);
  const recorded = applied([...listedLife, ...answer.entries]);
  expect(storedRegister(answer.after.world.register)).toBe(storedRegister(recorded));
});

test('what is due on a day comes before the steps of the day, and conversions at its end', () => {
  const planned = plan([
    buyBack('2022-02-01', 90n, '2022-02-10'),
    step('2022-02-10', 'placing', { class: 'B', shares: '5' }),
  ]);
  expect(cleared(world, planned).entries.map(({ id, effectiveOn }) => `${effectiveOn} ${id}`)).toEqual([
    '2022-02-01 planned-1-1',
    '2022-02-10 planned-1-2',
    '2022-02-10 planned-2-1',
    '2022-02-10 planned-1-converted-2022-02-10-1',
    '2022-02-10 planned-1-converted-2022-02-10-2',
  ]);
});

test('the conversion of a day is put down to the last step by which shares fell', () => {
  const planned = plan([buyBack('2022-02-01', 90n), buyBack('2022-02-01', 10n)]);
  expect(cleared(world, planned).steps.map(({ conversion }) => conversion.minimum)).toEqual([0n, 10n]);
});

describe('a plan that cannot be done is refused with the step and the place', () => {
  test.each([
    [
      'more than the class has',
      [step('2022-02-01', 'buy-back', { class: 'B', shares: '4500000001', for: 'treasury' })],
      [['step 1', 'steps[0].fields.shares', 'register.buys-more-than-there-is']],
    ],
    ['a day before the record’s', [buyBack('2022-01-02', 1n)], [['step 1', 'steps[0].on', 'plan.before-the-record']]],
    [
      'a day before the step before',
      [buyBack('2022-02-02', 1n), buyBack('2022-02-01', 1n)],
      [['step 2', 'steps[1].on', 'plan.before-the-step-before']],
    ],
    [
      'cancelled before it is bought',
      [buyBack('2022-02-02', 1n, '2022-02-01')],
      [['step 1', 'steps[0].fields.cancelledOn', 'plan.cancelled-before-bought']],
    ],
    [
      'bought for treasury and cancelled',
      [step('2022-02-01', 'buy-back', { class: 'B', shares: '1', for: 'treasury', cancelledOn: '2022-02-02' })],
      [['step 1', 'steps[0].fields.cancelledOn', 'plan.treasury-is-kept']],
    ],
    [
      'an act after the delisting',
      [step('2022-02-01', 'delisting'), step('2022-02-01', 'placing', { class: 'B', shares: '1' })],
      [['step 2', 'steps[1].on', 'plan.delisted']],
    ],
    [
      'a class that there is not',
      [step('2022-02-01', 'placing', { class: 'C', shares: '1' })],
      [['step 1', 'steps[0].fields.class', 'register.class-unknown']],
    ],
    [
      'a person who is not recorded',
      [step('2022-02-01', 'resignation', { person: 'nobody' })],
      [['step 1', 'steps[0].fields.person', 'register.person-unknown']],
    ],
    [
      'a director who leaves twice',
      [step('2022-02-01', 'resignation', { person: 'wong' }), step('2022-02-02', 'resignation', { person: 'wong' })],
      [['step 2', 'steps[1].fields.person', 'register.no-director']],
    ],
    [
      'more converted than held',
      [step('2022-02-01', 'conversion', { holder: 'wong', class: 'A', shares: '100000001' })],
      [['step 1', 'steps[0].fields.shares', 'register.takes-more-than-held']],
    ],
    [
      'a consolidation that leaves parts of shares',
      [step('2022-02-01', 'consolidation', { of: '7' })],
      [['step 1', 'steps[0]', 'register.split-leaves-fractions']],
    ],
    [
      'what a later day of an earlier step cannot do any more',
      [
        buyBack('2022-02-01', 10n, '2022-02-05'),
        step('2022-02-02', 'cancellation', { class: 'B', shares: '5', from: 'bought-back' }),
      ],
      [['step 1', 'steps[0].fields.shares', 'register.cancels-more-than-bought']],
    ],
  ])('%s', (_, steps, expected) => {
    expect(refused(world, plan(steps))).toEqual(expected);
  });

  test('an issuer that was delisted before', () => {
    const gone = worldAfter([...listedLife, on('2022-06-01', 'issuer-delisted')], '2022-06-02');
    expect(refused(gone, plan([buyBack('2022-07-01', 1n)]))).toEqual([['step 1', 'steps[0].on', 'plan.delisted']]);
  });

  test('more agreed than a holder has', () => {
    const agreed = new Map([['wong', 100_000_001n]]);
    expect(refused(world, plan([buyBack('2022-02-01', 10n)], { split: 'agreed', agreed }))).toEqual([
      ['step 1', 'agreed.wong', 'register.takes-more-than-held'],
    ]);
  });

  test('a plan without steps', () => {
    expect(refused(world, plan([]))).toEqual([[null, 'steps', 'plan.no-step']]);
  });
});
