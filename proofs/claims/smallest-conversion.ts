import { smallestConversion } from '@tenfold/kernel';
import type { Language } from '../language.ts';
import { lemma, type Numbers, type Proof } from '../proof.ts';

const inCode = { name: 'smallestConversion', file: 'packages/kernel/src/register/ratchet.ts' };

/** Rules 8A.13 and 8A.15: what has to be converted so that the proportion is not above the ratchet. */
export const smallestConversionProof: Proof = {
  id: 'smallest-conversion',
  title: 'The smallest conversion',
  provision: '8A.15',
  claim:
    'So many weighted shares bring the proportion back to the ratchet, and one share fewer does not. Where the ratchet is the proportion before the fall in shares, the number is the exact share of the fall, rounded up.',
  lemmas: [
    lemma({
      words: 'W weighted shares of N in all, against a ratchet of P to D',
      letters: ['W', 'N', 'P', 'D'],
      assumptions: '0 < D',
      given: ({ below }, { D }) => below(0n, D),
      formula: 'c = the larger of 0 and W − ⌊P·N / D⌋',
      value: conversion,
      parts: [
        {
          words: 'c is enough: (W − c)·D ≤ P·N',
          holds: ({ atMost, minus, times }, { W, N, P, D }, c) => atMost(times(minus(W, c), D), times(P, N)),
        },
        {
          words: 'c − 1 is not, where c is above 0: (W − (c − 1))·D > P·N',
          holds: ({ implies, below, minus, times, plus }, { W, N, P, D }, c) =>
            implies(below(0n, c), below(times(P, N), times(plus(minus(W, c), 1n), D))),
        },
        {
          words: 'c is one of the weighted shares that there are: 0 ≤ c ≤ W',
          holds: ({ all, atMost }, { W }, c) => all(atMost(0n, c), atMost(c, W)),
        },
      ],
      code: {
        ...inCode,
        value: ({ W, N, P, D }) => smallestConversion({ weighted: W, total: N }, { weighted: P, total: D }),
      },
      cases: {
        free: 4,
        most: 11,
        numbers: ([W = 0n, N = 0n, P = 0n, d = 0n]) => ({ W, N, P, D: d + 1n }),
      },
      exchanged: { W: 1n, N: 1n, P: 1n, D: 2n },
    }),
    lemma({
      words: 'Out of N shares with W weighted ones, b leave; the ratchet P to D is the proportion before',
      letters: ['W', 'N', 'b', 'P', 'D'],
      assumptions: '0 < D, W ≤ N, 0 < N, b ≤ N, and P / D = W / N in whatever terms',
      given: ({ all, below, atMost, equal, times }, { W, N, b, P, D }) =>
        all(below(0n, D), atMost(W, N), below(0n, N), atMost(b, N), equal(times(P, N), times(W, D))),
      formula: 'c = ⌈W·b / N⌉',
      value: ({ roundedUp, times }, { W, N, b }) => roundedUp(times(W, b), N),
      parts: [
        {
          words: 'c is the smallest conversion: W − ⌊P·(N − b) / D⌋',
          holds: (say, { W, N, b, P, D }, c) => say.equal(c, conversion(say, { W, N: say.minus(N, b), P, D })),
        },
      ],
      code: {
        ...inCode,
        value: ({ W, N, b, P, D }) => smallestConversion({ weighted: W, total: N - b }, { weighted: P, total: D }),
      },
      cases: {
        free: 4,
        most: 9,
        numbers: ([W = 0n, others = 0n, part = 0n, times = 0n]) => {
          const N = W + others + 1n;
          return { W, N, b: part % (N + 1n), P: W * (times + 1n), D: N * (times + 1n) };
        },
      },
      exchanged: { W: 1n, N: 2n, b: 1n, P: 1n, D: 2n },
    }),
  ],
  written: [],
};

function conversion<Term, Claim>(
  { larger, minus, roundedDown, times }: Language<Term, Claim>,
  { W, N, P, D }: Numbers<'W' | 'N' | 'P' | 'D', Term>,
): Term {
  return larger(0n, minus(W, roundedDown(times(P, N), D)));
}
