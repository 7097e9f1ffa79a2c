import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicies, type Policies, policyChoices } from '../../src/policy/policies.ts';
import { assertConserved } from '../../src/register/conservation.ts';
import { turnTo } from '../../src/register/day.ts';
import type { Entry } from '../../src/register/entry.ts';
import { applyEntry, fold } from '../../src/register/fold.ts';
import type { Proportion } from '../../src/register/ratchet.ts';
import type { Problem } from '../../src/register/refusal.ts';
import { emptyRegister, type Register } from '../../src/register/register.ts';
import type { ShareClass } from '../../src/register/share-class.ts';
import { asEntries, lives } from '../model/random-life.ts';
import { applied, on } from './life.ts';
import { bought, converted, placed, smallIssuer } from './small-issuer.ts';

const policySets: fc.Arbitrary<Policies> = fc
  .record({
    conversionDueOn: fc.constantFrom(...policyChoices.conversionDueOn),
    treasuryInShareCount: fc.constantFrom(...policyChoices.treasuryInShareCount),
    ratchetAfterConversion: fc.constantFrom(...policyChoices.ratchetAfterConversion),
    transferBetweenBeneficiaries: fc.constantFrom(...policyChoices.transferBetweenBeneficiaries),
  })
  .map((chosen) => ({ ...defaultPolicies, ...chosen }));

/** Calls `look` with the register after each entry of a life. */
function walk(entries: readonly Entry[], policies: Policies, look: (register: Register, entry: Entry) => void): void {
  const register = emptyRegister(policies);
  const problems: Problem[] = [];
  for (const entry of entries) {
    applyEntry(register, entry, problems);
    look(register, entry);
  }
  expect(problems).toEqual([]);
}

describe('after every entry of a random life', () => {
  test('no share has come from nowhere or got lost', () => {
    fc.assert(
      fc.property(lives, (life) => {
        walk(asEntries(life), defaultPolicies, ({ classes, conserved }) => {
          expect([...classes.values()].reduce((sum, { inIssue }) => sum + (inIssue ?? 0n), 0n)).toBe(conserved);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the totals of a class are those of its holdings, and nobody has less than nothing', () => {
    fc.assert(
      fc.property(lives, policySets, (life, policies) => {
        walk(asEntries(life), policies, ({ classes }) => {
          for (const shareClass of classes.values()) expectSound(shareClass);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a conversion leaves the number of all shares as it was', () => {
    fc.assert(
      fc.property(lives, (life) => {
        let before = 0n;
        walk(asEntries(life), defaultPolicies, ({ conserved }, { kind }) => {
          if (kind === 'weighted-shares-converted') expect(conserved).toBe(before);
          before = conserved ?? 0n;
        });
      }),
      { numRuns: 60 },
    );
  });
});

function expectSound({
  holdings,
  named,
  ended,
  endedUnnamed,
  uncertain,
  inIssue,
  treasury,
  boughtBack,
}: ShareClass): void {
  const rows = [...holdings.values()];
  const sum = (counts: readonly bigint[]): bigint => counts.reduce((all, count) => all + count, 0n);
  expect(sum(rows.map(({ shares }) => shares ?? 0n))).toBe(named);
  expect(sum(rows.map((row) => row.ended)) + endedUnnamed).toBe(ended);
  expect(sum(rows.map((row) => row.uncertain))).toBe(uncertain);
  expect(rows.filter((row) => (row.shares ?? 0n) < row.ended + row.uncertain)).toEqual([]);
  expect(
    [...rows.flatMap((row) => [row.shares ?? 0n, row.ended, row.uncertain]), endedUnnamed, boughtBack].filter(
      (count) => count < 0n,
    ),
  ).toEqual([]);
  expect(named + endedUnnamed + (treasury ?? 0n) + boughtBack <= (inIssue ?? 0n)).toBe(true);
}

test('the ratchet never rises, under any policy', () => {
  fc.assert(
    fc.property(lives, policySets, (life, policies) => {
      let before: readonly (readonly (Proportion | null)[])[] = [];
      walk(asEntries(life), policies, ({ ratchets }) => {
        for (const [index, { low, high }] of ratchets.entries()) {
          expect([isHigher(low, before[index]?.[0]), isHigher(high, before[index]?.[1])]).toEqual([false, false]);
        }
        before = ratchets.map(({ low, high }) => [low, high]);
      });
    }),
    { numRuns: 60 },
  );
});

/** By cross-multiplying, without the code that is tested. */
function isHigher(now: Proportion | null, before: Proportion | null | undefined): boolean {
  if (now === null || before === null || before === undefined) return false;
  return now.weighted * before.total > before.weighted * now.total;
}

describe('entries of one day that have nothing to do with each other', () => {
  test('give the same register in any order', () => {
    const issuer = smallIssuer({ A: { pat: '60', vale: '20', quin: '20' }, B: { pat: '50', others: '850' } });
    const day = '2022-02-01';
    const acts = [
      placed('10', day),
      converted('pat', '5', day),
      converted('vale', '5', day),
      bought('7', day),
      on(day, 'shares-transferred', {
        class: 'B',
        shares: '20',
        from: 'pat',
        to: 'rae',
        passing: ['legal-title', 'beneficial-ownership'],
      }),
      on(day, 'encumbrance-created', { holder: 'quin', class: 'A', shares: '9', 'in-favour-of': 'bank' }),
      on(day, 'person-died', { person: 'quin' }),
      on(day, 'director-ceased', { person: 'pat' }, { id: 'left' }),
      on(day, 'vehicle-recorded', { vehicle: 'tarn', names: { en: 'Tarn' }, form: 'trust' }),
    ];
    const known = sorted(applied([...issuer, ...acts]));
    fc.assert(
      fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), (order) => {
        expect(sorted(applied([...issuer, ...order]))).toEqual(known);
      }),
    );
  });
});

/** A register without the order in which rows and entries came into it. */
function sorted(register: Register): unknown {
  const { classes, people, ratchets, encumbrances, conserved } = register;
  return {
    conserved,
    classes: [...classes.values()].map(({ holdings, ...totals }) => ({
      ...totals,
      holdings: [...holdings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    })),
    people: [...people.values()].map(({ weightEnded, board }) => ({ weightEnded, board })),
    ratchets,
    encumbrances,
  };
}

describe('the count that is kept apart', () => {
  test('differs from the classes only through a fault, and then says so', () => {
    const register = applied(smallIssuer({ A: { pat: '100' }, B: { others: '900' } }));
    register.conserved = 999n;
    expect(() => {
      assertConserved(register);
    }).toThrow(new Error('fault: 1000 shares stand in the classes, 999 were brought in'));
  });

  test('is not compared where a number is not known', () => {
    const register = applied(smallIssuer({ A: { pat: '100' }, B: { others: '900' } }));
    (register.classes.get('B') as ShareClass).inIssue = null;
    register.conserved = 999n;
    expect(() => {
      assertConserved(register);
    }).not.toThrow();
    register.conserved = null;
    (register.classes.get('B') as ShareClass).inIssue = 900n;
    expect(() => {
      assertConserved(register);
    }).not.toThrow();
  });

  test('is compared after every entry', () => {
    const register = emptyRegister(defaultPolicies);
    register.conserved = 1n;
    expect(() => {
      applyEntry(register, smallIssuer({ A: {}, B: {} })[0] as Entry, []);
    }).toThrow('fault: 0 shares stand in the classes, 1 were brought in');
  });
});

describe('a fold', () => {
  const life = smallIssuer({ A: { pat: '100' }, B: { others: '900' } });

  test('leaves out what can’t be, says why, and goes on', () => {
    const impossible = converted('pat', '101', '2022-02-01');
    const { register, problems } = fold([...life, impossible, placed('5', '2022-02-02')], defaultPolicies);
    expect(problems).toMatchObject([
      { entry: impossible.id, field: 'fields.shares', message: { key: 'register.takes-more-than-held' } },
    ]);
    expect(register.classes.get('B')?.inIssue).toBe(905n);
    expect(register.applied).toBe(life.length + 2);
  });

  test('closes the last day, and closing it twice changes nothing', () => {
    const entries = [...life, bought('10', '2022-02-01'), on('2022-02-01', 'director-ceased', { person: 'pat' })];
    const register = applied(entries);
    expect(register.people.get('pat')?.weightEnded).not.toBeNull();
    const before = structuredClone(register);
    turnTo(register, '2022-02-01');
    expect(register).toEqual(before);
    turnTo(register, '2022-02-02');
    expect(register).toEqual({ ...before, day: '2022-02-02' });
  });

  test('of nothing is an empty register', () => {
    const { register, problems } = fold([], defaultPolicies);
    expect(problems).toEqual([]);
    expect(register).toEqual(emptyRegister(defaultPolicies));
    expect(register.day).toBeNull();
  });
});
