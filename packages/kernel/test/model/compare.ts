import type { Proportion, Ratchet } from '../../src/register/ratchet.ts';
import type { Reduction } from '../../src/register/reduction.ts';
import type { Register } from '../../src/register/register.ts';
import { liveWeight, type ShareClass } from '../../src/register/share-class.ts';
import { type NaiveState, sharesIn } from './naive-register.ts';

/** Every count of every class of a folded register, and who has no weight any more. */
export function countsOfFold(register: Register): unknown {
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

/** The same of a naive one. */
export function countsOfNaive({ lots, withoutWeight }: NaiveState): unknown {
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

/** A ratchet of a folded register in the form in which the two are compared. */
export function ratchetOfFold({ low, high, open, late, lastAnswered }: Ratchet): unknown {
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

/** The ratchet of a naive one. */
export function ratchetOfNaive({ lowest, open, late, lastAnswered }: NaiveState): unknown {
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
