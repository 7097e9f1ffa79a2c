import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicies, type Policies, policyChoices } from '../../src/policy/policies.ts';
import type { Proportion, Ratchet } from '../../src/register/ratchet.ts';
import type { Reduction } from '../../src/register/reduction.ts';
import type { Register } from '../../src/register/register.ts';
import { liveWeight, type ShareClass } from '../../src/register/share-class.ts';
import { applied } from '../register/life.ts';
import { type NaiveState, naiveRegister, type PlainEntry, sharesIn } from './naive-register.ts';
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

function countsOfFold(register: Register): unknown {
  const { people } = register;
  return {
    classes: [...register.classes.values()].map((shareClass) => ({
      inIssue: shareClass.inIssue,
      treasury: shareClass.treasury,
      boughtBack: shareClass.boughtBack,
      live: liveWeight(shareClass),
      holdings: holdingsOfFold(shareClass),
    })),
    withoutWeight: [...people.values()].filter(({ weightEnded }) => weightEnded !== null).map(({ id }) => id),
  };
}

function holdingsOfFold({ holdings }: ShareClass): unknown {
  const named = [...holdings].map(([holder, { shares }]) => [holder, shares] as const);
  return Object.fromEntries(named.filter(([holder, shares]) => holder !== 'others' && shares !== 0n));
}

function countsOfNaive({ lots, withoutWeight }: NaiveState): unknown {
  const classes = (['A', 'B'] as const).map((shareClass) => {
    const all = lots.filter((lot) => lot.shareClass === shareClass);
    const by = (holder: string): bigint => sharesIn(all.filter((lot) => lot.holder === holder));
    const others = all.filter(({ holder }) => !holder.startsWith('#'));
    const alive = shareClass === 'B' ? 0n : sharesIn(others.filter(({ weight }) => weight === 'alive'));
    const doubted = shareClass === 'B' ? 0n : sharesIn(others.filter(({ weight }) => weight === 'in doubt'));
    const holders = [...new Set(others.map(({ holder }) => holder))].filter(
      (holder) => holder !== 'others' && by(holder) > 0n,
    );
    return {
      inIssue: sharesIn(all),
      treasury: by('#treasury') + by('#arriving'),
      boughtBack: by('#bought'),
      live: { low: alive, high: alive + doubted },
      // Class B has rows only for those whom somebody named: whoever got shares by conversion had one in class A.
      holdings: Object.fromEntries(holders.map((holder) => [holder, by(holder)])),
    };
  });
  return { classes, withoutWeight: ['pat', 'quin'].filter((person) => withoutWeight.has(person)) };
}

function ratchetOfFold({ low, high, open, late, lastAnswered }: Ratchet): unknown {
  return {
    low: inLowestTerms(low),
    high: inLowestTerms(high),
    open: open === null ? null : fallOfFold(open),
    late: late.map(fallOfFold),
    lastAnswered: lastAnswered === null ? null : fallOfFold(lastAnswered),
  };
}

function fallOfFold({ openedOn, required, left, converted }: Reduction): unknown {
  return { openedOn, required, left, converted: Object.fromEntries(converted) };
}

function ratchetOfNaive({ lowest, open, late, lastAnswered }: NaiveState): unknown {
  const fall = ({ openedOn, required, left, converted }: NonNullable<typeof open>): unknown => ({
    openedOn,
    required,
    left,
    converted: Object.fromEntries(converted),
  });
  return {
    low: lowest === null ? null : inLowestTerms({ weighted: lowest.low.top, total: lowest.low.bottom }),
    high: lowest === null ? null : inLowestTerms({ weighted: lowest.high.top, total: lowest.high.bottom }),
    open: open === null ? null : fall(open),
    late: late.map(fall),
    lastAnswered: lastAnswered === null ? null : fall(lastAnswered),
  };
}

/** Euclid once more, so that the test needs nothing of the code that it tests. */
function inLowestTerms(proportion: Proportion | null): string | null {
  if (proportion === null) return null;
  let [a, b] = [proportion.weighted, proportion.total];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${proportion.weighted / a}/${proportion.total / a}`;
}
