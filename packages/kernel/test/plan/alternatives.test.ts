import { describe, expect, test } from 'vitest';
import type { Clearance, PlannedStep } from '../../src/plan/clearance.ts';
import type { Law } from '../../src/plan/surrounding.ts';
import { listingDay, smallIssuer } from '../register/small-issuer.ts';
import { buyBack, cleared, noLaw, plan, step, worldAfter } from './plans.ts';

/** 100 of 1,000 carry weight, ten votes each. */
const world = worldAfter(smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } }), listingDay);

/** Nothing may be held in treasury. */
const noTreasury: Law = { ...noLaw, mayHoldInTreasury: () => false };

/** The cheaper ways in few words: which, how many are converted, how many votes go. */
function waysOf({ alternatives }: Clearance): readonly string[] {
  return alternatives.map(({ id, conversion, votesGivenUp }) => `${id} ${conversion} ${votesGivenUp?.numerator}`);
}

function stepsOf(answer: Clearance, id: string): readonly PlannedStep[] {
  return answer.alternatives.find((one) => one.id === id)?.plan.steps ?? [];
}

describe('cheaper ways', () => {
  test('are none where nothing is to be converted', () => {
    expect(cleared(world, plan([step('2022-02-01', 'placing', { class: 'B', shares: '5' })])).alternatives).toEqual([]);
  });

  test('keep the shares in treasury, where the Rules of the day let an issuer', () => {
    const planned = plan([buyBack('2022-02-01', 93n)]);
    expect(waysOf(cleared(world, planned))).toEqual(['treasury 0 0']);
    expect(waysOf(cleared(world, planned, noTreasury))).toEqual([]);
  });

  test('cancel less: the largest amount that asks for no conversion', () => {
    const steps = [
      step('2022-01-31', 'conversion', { holder: 'pat', class: 'A', shares: '10' }),
      buyBack('2022-01-31', 50n),
      buyBack('2022-02-01', 93n),
    ];
    const answer = cleared(world, plan(steps), noTreasury);
    // 90 are alive after the first day; a tenth of 900 allows them, so that 50 of the 93 may go.
    expect(answer.conversion.minimum).toBe(5n);
    expect(waysOf(answer)).toEqual(['smaller 0 0']);
    expect(stepsOf(answer, 'smaller')[2]?.fields['shares']).toBe('50');
  });

  test('do the steps in another order: shares that are issued first make the fall a smaller part', () => {
    const dilutes = step('2022-02-08', 'vesting', { class: 'B', shares: '200' });
    const answer = cleared(world, plan([buyBack('2022-02-01', 200n), dilutes]), noTreasury);
    // 800 of 1,000 leave room for 80 of 100; of 1,200 first, 1,000 leave room for 83.
    expect(answer.conversion.minimum).toBe(20n);
    expect(waysOf(answer)).toEqual(['order 17 153']);
    expect(stepsOf(answer, 'order')).toEqual([{ ...dilutes, on: '2022-02-01' }, buyBack('2022-02-08', 200n)]);
    const other = plan([{ ...dilutes, on: '2022-02-01' }, buyBack('2022-02-08', 200n)]);
    expect(waysOf(cleared(world, other, noTreasury))).toEqual([]);
  });

  test('keep a cancellation as many days behind its purchase in another order, and leave out what cannot be done', () => {
    const steps = [
      buyBack('2022-02-01', 200n, '2022-02-03'),
      step('2022-02-08', 'vesting', { class: 'B', shares: '200' }),
      step('2022-02-09', 'vesting', { class: 'B', shares: '1' }),
      step('2022-02-10', 'vesting', { class: 'B', shares: '1' }),
      step('2022-02-11', 'vesting', { class: 'B', shares: '1' }),
    ];
    // Of more than four steps only neighbours are changed about.
    const answer = cleared(world, plan(steps), noTreasury);
    expect(stepsOf(answer, 'order').map(({ on, fields }) => [on, fields['cancelledOn']])).toEqual([
      ['2022-02-01', undefined],
      ['2022-02-08', '2022-02-10'],
      ['2022-02-09', undefined],
      ['2022-02-10', undefined],
      ['2022-02-11', undefined],
    ]);
  });

  test('cancel all in one go where each day by itself rounds up', () => {
    const lowered = worldAfter(smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } }), listingDay, {
      ratchetAfterConversion: 'lowered',
    });
    const steps = [buyBack('2022-02-01', 11n), buyBack('2022-02-02', 11n), buyBack('2022-02-03', 11n)];
    const answer = cleared(lowered, plan(steps), noTreasury);
    // Each asks for two at least; 33 together ask for 4.
    expect(answer.conversion.minimum).toBe(6n);
    expect(waysOf(answer)).toContain('one-cancellation 4 36');
    expect(stepsOf(answer, 'one-cancellation').map(({ fields }) => fields['cancelledOn'])).toEqual([
      '2022-02-03',
      '2022-02-03',
      '2022-02-03',
    ]);
  });

  test('are not looked for in a plan of more than thirty steps', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2022-03-${`${index + 1}`.padStart(2, '0')}`);
    const long = cleared(world, plan(days.map((day) => buyBack(day, 2n))));
    expect([long.conversion.minimum, long.alternatives]).toEqual([7n, []]);
    const short = cleared(world, plan(days.slice(1).map((day) => buyBack(day, 2n))));
    expect(short.alternatives).not.toEqual([]);
  });

  test('stand in the order of the votes that they cost', () => {
    const steps = [buyBack('2022-02-01', 93n), buyBack('2022-03-01', 93n)];
    const costs = cleared(world, plan(steps)).alternatives.map(({ votesGivenUp }) => votesGivenUp?.numerator ?? 0n);
    expect(costs).toEqual(costs.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe('the answer under the other policies', () => {
  test('gives the smallest conversion under each value of what a fall in shares turns on', () => {
    const planned = plan([step('2022-02-01', 'buy-back', { class: 'B', shares: '93', for: 'treasury' })]);
    expect(cleared(world, planned).underOtherPolicies).toEqual([
      { policy: 'conversionDueOn', value: 'treasury', minimum: 10n },
      { policy: 'conversionDueOn', value: 'trade', minimum: 10n },
      { policy: 'treasuryInShareCount', value: 'left-out', minimum: 10n },
      { policy: 'ratchetAfterConversion', value: 'lowered', minimum: 0n },
    ]);
  });
});
