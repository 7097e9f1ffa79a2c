import { defaultPolicies, isBelow, newRatchet, type Proportion, sample } from '@tenfold/kernel';
import { type Lemma, lemma, noFormula, type Proof } from '../proof.ts';

const file = 'packages/kernel/src/register/ratchet.ts';

/** Two proportions out of free numbers. */
const proportions = {
  free: 4,
  most: 9,
  numbers: ([W = 0n, n = 0n, P = 0n, d = 0n]: readonly bigint[]) => ({ W, N: n + 1n, P, D: d + 1n }),
};

/** Note to Rule 8A.13: the lowest proportion since listing. */
export const ratchetProof: Proof = {
  id: 'ratchet',
  title: 'The ratchet never rises',
  provision: '8A.13',
  claim:
    'Whenever the proportion is looked at, the ratchet becomes the lower of itself and the proportion, so over any number of days it never rises.',
  lemmas: [comparison(), replacement(), overTime()],
  written: [
    'Nothing else writes the ratchet (a test looks through the sources for that): it is set once, to the proportion at listing, and after that only by `sample`, which looks at the proportion. By the lemma of looking once no look raises it, and by the lemma of time neither do many. The state-space check below holds the same against every act, by the register itself.',
  ],
};

function comparison(): Lemma {
  return lemma({
    words: 'W of N against P of D, with the shorter comparison where W = P',
    letters: ['W', 'N', 'P', 'D'],
    assumptions: '0 < N, 0 < D',
    given: ({ all, below }, { N, D }) => all(below(0n, N), below(0n, D)),
    formula: '1 where W·D < P·N, else 0; where W = P, 1 where D < N and 0 < W, else 0',
    value: ({ choose, equal, all, below, times }, { W, N, P, D }) =>
      choose(
        equal(W, P),
        choose(all(below(D, N), below(0n, W)), 1n, 0n),
        choose(below(times(W, D), times(P, N)), 1n, 0n),
      ),
    parts: [
      {
        words: '1 exactly when W / N < P / D',
        holds: ({ exactlyWhen, equal, below, times }, { W, N, P, D }, value) =>
          exactlyWhen(equal(value, 1n), below(times(W, D), times(P, N))),
      },
    ],
    code: {
      name: 'isBelow',
      file,
      value: ({ W, N, P, D }) => (isBelow({ weighted: W, total: N }, { weighted: P, total: D }) ? 1n : 0n),
    },
    cases: proportions,
    exchanged: null,
  });
}

function replacement(): Lemma {
  return lemma({
    words: 'The ratchet P to D looks at W of N',
    letters: ['W', 'N', 'P', 'D'],
    assumptions: '0 < N, 0 < D',
    given: ({ all, below }, { N, D }) => all(below(0n, N), below(0n, D)),
    formula: '1 where the ratchet takes the new proportion, because W·D < P·N; 0 where it stays',
    value: ({ choose, below, times }, { W, N, P, D }) => choose(below(times(W, D), times(P, N)), 1n, 0n),
    parts: [
      {
        words: 'afterwards it is not above what it was, and not above the new proportion',
        holds: ({ all, atMost, times, choose, equal }, { W, N, P, D }, taken) => {
          const [weighted, total] = [choose(equal(taken, 1n), W, P), choose(equal(taken, 1n), N, D)];
          return all(atMost(times(weighted, D), times(P, total)), atMost(times(weighted, N), times(W, total)));
        },
      },
    ],
    code: {
      name: 'sample',
      file,
      value: ({ W, N, P, D }) => looked({ weighted: P, total: D }, { weighted: W, total: N }),
    },
    cases: proportions,
    exchanged: null,
  });
}

/** What a ratchet of the code does when it looks: 1 where it takes the proportion at both ends, 0 where it keeps its own. */
function looked(before: Proportion, now: Proportion): bigint {
  const ratchet = { ...newRatchet(defaultPolicies), low: before, high: before };
  sample(ratchet, {
    totals: { inIssue: now.total, treasury: 0n, boughtBack: 0n },
    alive: { low: now.weighted, high: now.weighted },
    own: { treasury: 0n, boughtBack: 0n },
  });
  const taken = [ratchet.low, ratchet.high].filter((one) => one !== before).length;
  if (taken === 1) throw new Error('the two ends of one proportion were not treated alike');
  return taken === 2 ? 1n : 0n;
}

function overTime(): Lemma {
  return lemma({
    words: 'A to B on one day, P to D on a later one, W of N after that',
    letters: ['A', 'B', 'P', 'D', 'W', 'N'],
    assumptions: '0 < B, 0 < D, 0 < N; P·B ≤ A·D and W·D ≤ P·N',
    given: ({ all, below, atMost, times }, { A, B, P, D, W, N }) =>
      all(below(0n, B), below(0n, D), below(0n, N), atMost(times(P, B), times(A, D)), atMost(times(W, D), times(P, N))),
    ...noFormula,
    parts: [
      {
        words: 'what is not above the later one is not above the first: W·B ≤ A·N',
        holds: ({ atMost, times }, { A, B, W, N }) => atMost(times(W, B), times(A, N)),
      },
    ],
    cases: {
      free: 6,
      most: 3,
      numbers: ([P = 0n, d = 0n, b = 0n, n = 0n, more = 0n, less = 0n]) => {
        const [D, B, N] = [d + 1n, b + 1n, n + 1n];
        const most = (P * N) / D;
        return { A: (P * B + D - 1n) / D + more, B, P, D, W: less < most ? most - less : most, N };
      },
    },
  });
}
