import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicies, type Policies, policyChoices } from '../../src/policy/policies.ts';
import { applied } from '../register/life.ts';
import { countsOfFold, countsOfNaive, ratchetOfFold, ratchetOfNaive } from './compare.ts';
import { naiveRegister, type PlainEntry } from './naive-register.ts';
import { asEntries, lives } from './random-life.ts';

const policySets: fc.Arbitrary<Policies> = fc
  .record({
    conversionDueOn: fc.constantFrom(...policyChoices.conversionDueOn),
    treasuryInShareCount: fc.constantFrom(...policyChoices.treasuryInShareCount),
    ratchetAfterConversion: fc.constantFrom(...policyChoices.ratchetAfterConversion),
  })
  .map((chosen) => ({ ...defaultPolicies, ...chosen }));

/** The life as it was known at the end of each of its days. */
function dayByDay(life: readonly PlainEntry[]): readonly (readonly PlainEntry[])[] {
  const days = [...new Set(life.map(({ on }) => on))];
  return days.map((day) => life.filter(({ on }) => on <= day));
}

describe('the fold and a naive register agree at the end of every day of a random life', () => {
  test('on every count of every class', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const soFar of dayByDay(life)) {
          const register = applied(asEntries(soFar));
          expect(countsOfFold(register)).toEqual(countsOfNaive(naiveRegister(soFar, defaultPolicies)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('on the ratchet, and on what has to be converted, under every policy that changes them', () => {
    fc.assert(
      fc.property(lives, policySets, (life, policies) => {
        for (const soFar of dayByDay(life)) {
          const { ratchets } = applied(asEntries(soFar), policies);
          expect(ratchets.map(ratchetOfFold)).toEqual(
            ratchets.map((ratchet) => ratchetOfNaive(naiveRegister(soFar, ratchet.policies))),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
