import { lemma, noFormula, type Proof } from '../proof.ts';

/** Rule 8A.21: one for one. */
export const conversionConserves: Proof = {
  id: 'conversion-conserves',
  title: 'A conversion changes no total',
  provision: '8A.21',
  claim: 'A conversion, one for one, leaves the number of all shares as it is and never raises the proportion.',
  lemmas: [
    lemma({
      words: 'Of W weighted shares beside O others, c are converted',
      letters: ['W', 'O', 'c'],
      assumptions: 'c ≤ W',
      given: ({ atMost }, { W, c }) => atMost(c, W),
      ...noFormula,
      parts: [
        {
          words: '(W − c) + (O + c) = W + O',
          holds: ({ equal, plus, minus }, { W, O, c }) => equal(plus(minus(W, c), plus(O, c)), plus(W, O)),
        },
        {
          words: 'the proportion is not above what it was: (W − c)·(W + O) ≤ W·(W + O)',
          holds: ({ atMost, times, plus, minus }, { W, O, c }) =>
            atMost(times(minus(W, c), plus(W, O)), times(W, plus(W, O))),
        },
      ],
      cases: { free: 3, most: 20, numbers: ([W = 0n, O = 0n, c = 0n]) => ({ W, O, c: c % (W + 1n) }) },
    }),
  ],
  written: [],
};
