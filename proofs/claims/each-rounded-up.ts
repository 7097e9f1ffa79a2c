import { eachRoundedUp } from '@tenfold/kernel';
import { type Lemma, lemma, noFormula, type Numbers, type Proof } from '../proof.ts';
import { isSplit, lettered, lettersOf, numbersOf, splitFrom, type Splitting, total } from './bearers.ts';

const inCode = { name: 'eachRoundedUp', file: 'packages/kernel/src/law/allocation.ts' };

/** The other choice of policy A6: everybody's exact part rounded up. */
export const eachRoundedUpProof: Proof = {
  id: 'each-rounded-up',
  title: 'The split that rounds each part up',
  provision: '8A.15',
  claim:
    'The parts are together at least what is to be converted and above it by less than one share for each beneficiary, at most n − 1; nobody is below his exact part, and nobody is asked for more than he has.',
  lemmas: [forSoMany(2), forSoMany(3), forSoMany(4), forSoMany(5), oneMoreBearer(), allBearers()],
  written: [
    'For any number n of beneficiaries: the lemma of one more, applied n times from nothing, and then the lemma of all of them. That nobody is asked for more than he has is the lemma of one beneficiary of the split by largest remainder, which speaks of the same part.',
  ],
};

function forSoMany(bearers: number): Lemma {
  const letters = lettersOf('w', bearers);
  const of = <Term>(numbers: Numbers<string, Term>): Splitting<Term> => ({
    count: numbers['c'] as Term,
    all: numbers['W'] as Term,
    weights: numbersOf(numbers, letters),
  });
  return lemma<string>({
    words: `c shares are split among ${bearers} beneficiaries with weights ${letters.join(', ')}`,
    letters: ['c', 'W', ...letters],
    assumptions: '0 < W, c ≤ W, W is the sum of the weights',
    given: (say, numbers) => isSplit(say, of(numbers)),
    formula: 'u = Σ⌈c·w / W⌉',
    value: (say, numbers) => {
      const { count, all, weights } = of(numbers);
      return say.plus(...weights.map((weight) => say.roundedUp(say.times(count, weight), all)));
    },
    parts: [
      {
        words: `c ≤ u ≤ c + ${bearers - 1}`,
        holds: ({ all, atMost, plus }, numbers, sum) => {
          const { count } = of(numbers);
          return all(atMost(count, sum), atMost(sum, plus(count, BigInt(bearers - 1))));
        },
      },
    ],
    code: { ...inCode, value: (numbers) => sumByTheCode(of(numbers)) },
    cases: {
      free: bearers + 1,
      most: [20, 9, 5, 3][bearers - 2] as number,
      numbers: (free) => {
        const { count, weights } = splitFrom(free, letters);
        return { c: count, W: total(weights), ...lettered(letters, weights) };
      },
    },
    exchanged: { c: 1n, W: 2n, ...lettered(letters, [...Array.from({ length: bearers - 2 }, () => 0n), 1n, 1n]) },
  });
}

function sumByTheCode({ count, weights }: Splitting<bigint>): bigint {
  const bearers = weights.map((weight, index) => ({ id: `bearer-${index}`, weight }));
  return total([...eachRoundedUp(count, bearers).values()]);
}

function oneMoreBearer(): Lemma {
  return lemma({
    words: 'One beneficiary more, of weight w: the k before have weights s and parts t',
    letters: ['c', 'w', 'W', 's', 't', 'k'],
    assumptions: '0 < W, and before c·s ≤ t·W ≤ c·s + k·(W − 1)',
    given: ({ all, below, atMost, times, plus, minus }, { c, W, s, t, k }) =>
      all(
        below(0n, W),
        atMost(times(c, s), times(t, W)),
        atMost(times(t, W), plus(times(c, s), times(k, minus(W, 1n)))),
      ),
    formula: 'u = ⌈c·w / W⌉',
    value: ({ roundedUp, times }, { c, w, W }) => roundedUp(times(c, w), W),
    parts: [
      {
        words: 'afterwards c·(s + w) ≤ (t + u)·W ≤ c·(s + w) + (k + 1)·(W − 1)',
        holds: ({ all, atMost, times, plus, minus }, { c, w, W, s, t, k }, u) => {
          const [exact, parts] = [times(c, plus(s, w)), times(plus(t, u), W)];
          return all(atMost(exact, parts), atMost(parts, plus(exact, times(plus(k, 1n), minus(W, 1n)))));
        },
      },
    ],
    code: null,
    cases: {
      free: 5,
      most: 4,
      numbers: ([c = 0n, w = 0n, less = 0n, s = 0n, more = 0n]) => {
        const W = less + 1n;
        const t = (c * s + W - 1n) / W;
        const above = t * W - c * s;
        return { c, w, W, s, t, k: (W > 1n ? (above + W - 2n) / (W - 1n) : 0n) + more };
      },
    },
    exchanged: { c: 1n, w: 1n, W: 2n, s: 0n, t: 0n, k: 0n },
  });
}

function allBearers(): Lemma {
  return lemma({
    words: 'All n beneficiaries are in, so that their weights are W; their parts are t',
    letters: ['c', 'W', 't', 'n'],
    assumptions: '0 < W, 1 ≤ n, and c·W ≤ t·W ≤ c·W + n·(W − 1)',
    given: ({ all, below, atMost, times, plus, minus }, { c, W, t, n }) =>
      all(
        below(0n, W),
        atMost(1n, n),
        atMost(times(c, W), times(t, W)),
        atMost(times(t, W), plus(times(c, W), times(n, minus(W, 1n)))),
      ),
    ...noFormula,
    parts: [
      {
        words: 'c ≤ t ≤ c + n − 1',
        holds: ({ all, atMost, below, plus }, { c, t, n }) => all(atMost(c, t), below(t, plus(c, n))),
      },
    ],
    cases: {
      free: 4,
      most: 7,
      numbers: ([c = 0n, w = 0n, over = 0n, more = 0n]) => {
        const [W, n] = [w + 1n, more + 1n];
        const most = (n * (W - 1n)) / W;
        return { c, W, t: c + (over < most ? over : most), n };
      },
    },
  });
}
