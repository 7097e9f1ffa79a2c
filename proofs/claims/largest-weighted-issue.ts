import { largestWeightedIssue } from '@tenfold/kernel/plan';
import { lemma, type Proof } from '../proof.ts';

/** Rule 8A.14: how many weighted shares can come beside others without raising the proportion. */
export const largestWeightedIssueProof: Proof = {
  id: 'largest-weighted-issue',
  title: 'The largest weighted issue',
  provision: '8A.14',
  claim:
    'Beside so many shares without weight, at most so many weighted shares can be issued that the proportion is not above the ratchet.',
  lemmas: [
    lemma({
      words:
        'W weighted shares of N in all, a ratchet of P to D; o shares without weight and w weighted ones are issued',
      letters: ['W', 'N', 'P', 'D', 'o', 'w'],
      assumptions: 'P < D',
      given: ({ below }, { P, D }) => below(P, D),
      formula: 'i = the larger of 0 and ⌊(P·(N + o) − W·D) / (D − P)⌋',
      value: ({ larger, roundedDown, minus, times, plus }, { W, N, P, D, o }) =>
        larger(0n, roundedDown(minus(times(P, plus(N, o)), times(W, D)), minus(D, P))),
      parts: [
        {
          words:
            'where W·D ≤ P·(N + o), the proportion is not above the ratchet exactly when w ≤ i: (W + w)·D ≤ P·(N + o + w)',
          holds: ({ implies, exactlyWhen, atMost, times, plus }, { W, N, P, D, o, w }, i) =>
            implies(
              atMost(times(W, D), times(P, plus(N, o))),
              exactlyWhen(atMost(times(plus(W, w), D), times(P, plus(N, o, w))), atMost(w, i)),
            ),
        },
        {
          words: 'where the proportion is above the ratchet even with the o shares, i = 0',
          holds: ({ implies, below, equal, times, plus }, { W, N, P, D, o }, i) =>
            implies(below(times(P, plus(N, o)), times(W, D)), equal(i, 0n)),
        },
      ],
      code: {
        name: 'largestWeightedIssue',
        file: 'packages/kernel/src/plan/headroom/proportion-room.ts',
        value: ({ W, N, P, D, o }) =>
          largestWeightedIssue({ weighted: W, total: N }, { weighted: P, total: D }, o) as bigint,
      },
      cases: {
        free: 6,
        most: 4,
        numbers: ([W = 0n, N = 0n, P = 0n, d = 0n, o = 0n, w = 0n]) => ({ W, N, P, D: P + d + 1n, o, w }),
      },
      exchanged: { W: 0n, N: 0n, P: 1n, D: 3n, o: 1n, w: 1n },
    }),
  ],
  written: [],
};
