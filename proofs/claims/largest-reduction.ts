import { largestReduction } from '@tenfold/kernel/plan';
import { lemma, type Proof } from '../proof.ts';

/** Rule 8A.15: how many shares can leave before anything has to be converted. */
export const largestReductionProof: Proof = {
  id: 'largest-reduction',
  title: 'The largest reduction without conversion',
  provision: '8A.15',
  claim: 'So many shares without weight can be cancelled before any conversion is needed; one more asks for one.',
  lemmas: [
    lemma({
      words: 'W weighted shares of N in all, a ratchet of P to D; b of the others leave',
      letters: ['W', 'N', 'P', 'D', 'b'],
      assumptions: '0 < D, b ≤ N',
      given: ({ all, below, atMost }, { N, D, b }) => all(below(0n, D), atMost(b, N)),
      formula: 'r = the larger of 0 and N − ⌈W·D / P⌉; N where W = 0, and 0 where only P = 0',
      value: ({ choose, equal, larger, minus, roundedUp, times }, { W, N, P, D }) =>
        choose(equal(W, 0n), N, choose(equal(P, 0n), 0n, larger(0n, minus(N, roundedUp(times(W, D), larger(P, 1n)))))),
      parts: [
        {
          words: 'where W·D ≤ P·N, nothing has to be converted exactly when b ≤ r: W·D ≤ P·(N − b)',
          holds: ({ implies, exactlyWhen, atMost, times, minus }, { W, N, P, D, b }, r) =>
            implies(
              atMost(times(W, D), times(P, N)),
              exactlyWhen(atMost(times(W, D), times(P, minus(N, b))), atMost(b, r)),
            ),
        },
        {
          words: 'where the proportion is above the ratchet already, r = 0',
          holds: ({ implies, below, times, equal }, { W, N, P, D }, r) =>
            implies(below(times(P, N), times(W, D)), equal(r, 0n)),
        },
      ],
      code: {
        name: 'largestReduction',
        file: 'packages/kernel/src/plan/headroom/proportion-room.ts',
        value: ({ W, N, P, D }) => largestReduction({ weighted: W, total: N }, { weighted: P, total: D }),
      },
      cases: {
        free: 5,
        most: 6,
        numbers: ([W = 0n, N = 0n, P = 0n, d = 0n, b = 0n]) => ({ W, N, P, D: d + 1n, b: b % (N + 1n) }),
      },
      exchanged: { W: 1n, N: 1n, P: 2n, D: 1n, b: 1n },
    }),
  ],
  written: [],
};
