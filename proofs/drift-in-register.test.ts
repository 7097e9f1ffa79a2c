import {
  defaultPolicies,
  type Entry,
  fold,
  liveWeight,
  ratchetUnder,
  type Register,
  type ShareClass,
} from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { boughtAndCancelled, converted, smallIssuer } from '../packages/kernel/test/register/small-issuer.ts';

/** How the ratchet goes on after a conversion (policies A5 and A7). */
type AfterConversion = 'kept' | 'lowered';

interface Reductions {
  /** Weighted shares, all of them one person's, beside so many others. */
  readonly weighted: bigint;
  readonly others: bigint;
  /** Shares that leave, day after day. */
  readonly steps: readonly bigint[];
}

/** What is converted in all when each day's reduction is answered by the least that closes it, as the register says itself. */
function convertedInAll({ weighted, others, steps }: Reductions, after: AfterConversion): bigint {
  const entries: Entry[] = [...smallIssuer({ A: { pat: `${weighted}` }, B: { others: `${others}` } })];
  let all = 0n;
  for (const [index, shares] of steps.entries()) {
    const day = `2022-02-${String(index + 1).padStart(2, '0')}`;
    entries.push(...boughtAndCancelled(`${shares}`, day));
    const least = leastThatCloses(entries, { day, after, atMost: weighted - all });
    if (least > 0n) entries.push(converted('pat', `${least}`, day));
    all += least;
  }
  const register = folded(entries, after);
  expect(liveWeight(register.classes.get('A') as ShareClass).high).toBe(weighted - all);
  return all;
}

function leastThatCloses(
  entries: readonly Entry[],
  { day, after, atMost }: { readonly day: string; readonly after: AfterConversion; readonly atMost: bigint },
): bigint {
  for (let shares = 0n; shares <= atMost; shares += 1n) {
    const answer = shares === 0n ? [] : [converted('pat', `${shares}`, day)];
    const register = folded([...entries, ...answer], after);
    if (ratchetUnder(register, register.policies).open === null) return shares;
  }
  throw new Error('no conversion closes it');
}

function folded(entries: readonly Entry[], ratchetAfterConversion: AfterConversion): Register {
  const { register, problems } = fold(entries, { ...defaultPolicies, ratchetAfterConversion });
  expect(problems).toEqual([]);
  return register;
}

/** Two and three days on which one to three shares leave, out of seven or nine beside one to three weighted ones. */
const small: readonly Reductions[] = [1n, 2n, 3n].flatMap((weighted) =>
  [7n, 9n].flatMap((others) =>
    [1n, 2n, 3n].flatMap((first) =>
      [[1n], [2n], [1n, 1n], [2n, 1n]].map((rest) => ({ weighted, others, steps: [first, ...rest] })),
    ),
  ),
);

describe('several reductions against one of the same size, by the register itself', () => {
  const cases = small.map((several) => {
    const all = several.steps.reduce((sum, shares) => sum + shares, 0n);
    return { several, once: convertedInAll({ ...several, steps: [all] }, 'kept') };
  });

  test('cost the same where conversions keep the ratchet', () => {
    const differing = cases.filter(({ several, once }) => convertedInAll(several, 'kept') !== once);
    expect(differing).toEqual([]);
  });

  test('cost up to one share less than there are steps more where they lower it, and never less', () => {
    const drifts = cases.map(({ several, once }) => ({
      drift: convertedInAll(several, 'lowered') - once,
      most: BigInt(several.steps.length - 1),
    }));
    expect(drifts.filter(({ drift, most }) => drift < 0n || drift > most)).toEqual([]);
    expect(drifts.some(({ drift, most }) => drift === most)).toBe(true);
  });
});
