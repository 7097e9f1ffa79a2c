import type { Language } from '../language.ts';
import { type Lemma, lemma, noFormula, type Numbers } from '../proof.ts';

/** The step from so many beneficiaries to one more, whatever their number. */
export function oneMoreBearer(): Lemma {
  return lemma({
    words: 'One beneficiary more, of weight w: those before have weights s, whole parts t, and h remainders above 0',
    letters: ['c', 'w', 'W', 's', 't', 'h'],
    assumptions: '0 < W, and before t·W ≤ c·s ≤ t·W + h·(W − 1)',
    given: (say, { c, W, s, t, h }) => say.all(say.below(0n, W), isBetween(say, { c, W, s, t, h })),
    formula: 'q = ⌊c·w / W⌋',
    value: ({ roundedDown, times }, { c, w, W }) => roundedDown(times(c, w), W),
    parts: [
      {
        words:
          'afterwards (t + q)·W ≤ c·(s + w) ≤ (t + q)·W + h′·(W − 1), where h′ is h, and one more if c·w − W·q is above 0',
        holds: (say, { c, w, W, s, t, h }, q) => {
          const hasRemainder = say.below(say.times(W, q), say.times(c, w));
          return isBetween(say, {
            c,
            W,
            s: say.plus(s, w),
            t: say.plus(t, q),
            h: say.plus(h, say.choose(hasRemainder, 1n, 0n)),
          });
        },
      },
    ],
    code: null,
    cases: {
      free: 6,
      most: 3,
      numbers: ([c = 0n, w = 0n, less = 0n, s = 0n, h = 0n, room = 0n]) => {
        const W = less + 1n;
        const t = (c * s) / W;
        return { c, w, W, s, t, h: h + (W > 1n ? (c * s - t * W + W - 2n) / (W - 1n) : 0n) + room };
      },
    },
    exchanged: { c: 1n, w: 1n, W: 2n, s: 0n, t: 0n, h: 0n },
  });
}

type Sums<Term> = Numbers<'c' | 'W' | 's' | 't' | 'h', Term>;

function isBetween<Term, Claim>(say: Language<Term, Claim>, { c, W, s, t, h }: Sums<Term>): Claim {
  const [parts, exact] = [say.times(t, W), say.times(c, s)];
  return say.all(say.atMost(parts, exact), say.atMost(exact, say.plus(parts, say.times(h, say.minus(W, 1n)))));
}

/** The end of the induction: all weights are in. */
export function allBearers(): Lemma {
  return lemma({
    words:
      'All n beneficiaries are in, so that their weights are W; their whole parts are t, h of them leave a remainder',
    letters: ['c', 'W', 't', 'h', 'n'],
    assumptions: '0 < W, 1 ≤ n, h ≤ n, and t·W ≤ c·W ≤ t·W + h·(W − 1)',
    given: (say, { c, W, t, h, n }) =>
      say.all(say.below(0n, W), say.atMost(1n, n), say.atMost(h, n), isBetween(say, { c, W, s: W, t, h })),
    ...noFormula,
    parts: [
      {
        words: 'what is left, c − t, is at least 0, at most h and at most n − 1',
        holds: (say, { c, t, h, n }) => {
          const left = say.minus(c, t);
          return say.all(say.atMost(0n, left), say.atMost(left, h), say.below(left, n));
        },
      },
    ],
    cases: {
      free: 5,
      most: 4,
      numbers: ([t = 0n, left = 0n, w = 0n, h = 0n, n = 0n]) => {
        // With weights of w in all, h remainders can make up for h·(w − 1) / w shares at most.
        const W = w + 1n;
        const most = (h * (W - 1n)) / W;
        return { c: t + (left < most ? left : most), W, t, h, n: n + (h > 1n ? h : 1n) };
      },
    },
  });
}

/** Rounding up takes from nobody what he does not have. */
export function roundedUpOfOne(): Lemma {
  return lemma({
    words: 'One beneficiary of weight w, of W in all',
    letters: ['c', 'w', 'W'],
    assumptions: '0 < W, w ≤ W, c ≤ W',
    given: ({ all, below, atMost }, { c, w, W }) => all(below(0n, W), atMost(w, W), atMost(c, W)),
    formula: '⌈c·w / W⌉',
    value: ({ roundedUp, times }, { c, w, W }) => roundedUp(times(c, w), W),
    parts: [
      { words: 'it is at most w', holds: ({ atMost }, { w }, part) => atMost(part, w) },
      {
        words: 'it is not below the exact part, and less than one above it',
        holds: ({ all, atMost, below, times, plus }, { c, w, W }, part) =>
          all(atMost(times(c, w), times(part, W)), below(times(part, W), plus(times(c, w), W))),
      },
    ],
    code: null,
    cases: {
      free: 3,
      most: 20,
      numbers: ([c = 0n, w = 0n, rest = 0n]) => {
        const W = w + rest + 1n;
        return { c: c % (W + 1n), w, W };
      },
    },
    exchanged: { c: 1n, w: 1n, W: 2n },
  });
}
