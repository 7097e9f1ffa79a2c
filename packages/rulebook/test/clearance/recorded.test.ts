import fc from 'fast-check';
import { assess, type PlannedStep } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { rules } from '../../src/index.ts';
import { listedLife, worldOn } from '../world.ts';
import { cleared, planOf, step } from './plans.ts';

const count = fc.bigInt(1n, 90_000_000n).map((shares) => `${shares}`);

const acts: fc.Arbitrary<Omit<PlannedStep, 'on'>> = fc.oneof(
  count.map((shares) => ({ act: 'buy-back', fields: { class: 'B', shares, for: 'cancellation' } })),
  count.map((shares) => ({ act: 'buy-back', fields: { class: 'B', shares, for: 'treasury' } })),
  count.map((shares) => ({ act: 'placing', fields: { class: 'B', shares } })),
  count.map((shares) => ({ act: 'vesting', fields: { class: 'B', shares, to: 'wong' } })),
  fc
    .bigInt(1n, 900n)
    .map((shares) => ({ act: 'conversion', fields: { holder: 'wong', class: 'A', shares: `${shares}` } })),
  fc
    .bigInt(1n, 900n)
    .map((shares) => ({ act: 'transfer', fields: { class: 'A', shares: `${shares}`, from: 'peak', to: 'others' } })),
  fc.constantFrom('1/10', '1/7', '3/11').map((forEach) => ({ act: 'rights-issue', fields: { forEach } })),
  fc.constant({ act: 'split', fields: { into: '2' } }),
  fc.constant({ act: 'retirement', fields: { person: 'chan', elected: 'again' } }),
  fc.constant({ act: 'class-terms', fields: { class: 'A', votesPerShare: '8' } }),
);

/** Steps on some days of February 2022, none before the one before it. */
const steps = fc.array(fc.tuple(acts, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 6 }).map((list) => {
  let day = 1;
  return list.map(([act, later]) => {
    day += later;
    return step(`2022-02-${day < 10 ? `0${day}` : day}`, act.act, act.fields);
  });
});

test('what a plan would become, once it is recorded, gives the findings that the clearance gave', () => {
  const before = worldOn('2022-01-03', listedLife);
  fc.assert(
    fc.property(steps, (list) => {
      const { after, entries } = cleared(before, planOf(list));
      const recorded = worldOn(after.on, [...listedLife, ...entries]);
      expect(assess(recorded, rules)).toEqual(after.findings);
    }),
    { numRuns: 60 },
  );
});
