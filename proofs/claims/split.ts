import { smallestConversion } from '@tenfold/kernel';
import { lemma, type Proof } from '../proof.ts';

/** Rule 8A.13: shares that become k shares each. */
export const splitProof: Proof = {
  id: 'split',
  title: 'A split leaves the proportion as it is',
  provision: '8A.13',
  claim:
    'When every share becomes k shares, the proportion is the same fraction and stands to the ratchet as before. A conversion of c shares that was needed becomes one of at most k·c shares, and of more than k·(c − 1).',
  lemmas: [
    lemma({
      words: 'W weighted shares of N in all become k·W of k·N; the ratchet is P to D',
      letters: ['W', 'N', 'P', 'D', 'k'],
      assumptions: '0 < D, 0 < k',
      given: ({ all, below }, { D, k }) => all(below(0n, D), below(0n, k)),
      formula: 's = the larger of 0 and k·W − ⌊P·k·N / D⌋, the smallest conversion after the split',
      value: ({ larger, minus, times, roundedDown }, { W, N, P, D, k }) =>
        larger(0n, minus(times(k, W), roundedDown(times(P, k, N), D))),
      parts: [
        {
          words: '(k·W)·N = W·(k·N)',
          holds: ({ equal, times }, { W, N, k }) => equal(times(times(k, W), N), times(W, times(k, N))),
        },
        {
          words: 'a conversion is needed after the split exactly when one was before: W·D > P·N',
          holds: ({ exactlyWhen, below, times }, { W, N, P, D }, s) =>
            exactlyWhen(below(0n, s), below(times(P, N), times(W, D))),
        },
        {
          words: 'k·(c − 1) < s ≤ k·c, where c was needed before; s = 0 where nothing was',
          holds: ({ all, atMost, either, equal, below, times, minus, larger, roundedDown }, { W, N, P, D, k }, s) => {
            const c = larger(0n, minus(W, roundedDown(times(P, N), D)));
            return all(atMost(s, times(k, c)), either(equal(c, 0n), below(times(k, minus(c, 1n)), s)));
          },
        },
      ],
      code: {
        name: 'smallestConversion',
        file: 'packages/kernel/src/register/ratchet.ts',
        value: ({ W, N, P, D, k }) => smallestConversion({ weighted: k * W, total: k * N }, { weighted: P, total: D }),
      },
      cases: {
        free: 5,
        most: 6,
        numbers: ([W = 0n, N = 0n, P = 0n, d = 0n, k = 0n]) => ({ W, N, P, D: d + 1n, k: k + 1n }),
      },
      exchanged: { W: 1n, N: 1n, P: 1n, D: 2n, k: 1n },
    }),
  ],
  written: [],
};
