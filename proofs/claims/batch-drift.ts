import { smallestConversion } from '@tenfold/kernel';
import type { Language } from '../language.ts';
import { type Lemma, lemma, noFormula, type Numbers, type Proof } from '../proof.ts';

const inCode = { name: 'smallestConversion', file: 'packages/kernel/src/register/ratchet.ts' };

/** Rules 8A.13 and 8A.15, policy A5: several reductions against one of the same size. */
export const batchDrift: Proof = {
  id: 'batch-drift',
  title: 'Several reductions against one',
  provision: '8A.15',
  claim:
    'Where a conversion keeps the ratchet, reductions in several steps ask for exactly what one of the same size asks for. Where each conversion lowers it (the strict ratchet, here the proportion at the start), n steps ask for at least as much and for at most n − 1 shares more.',
  lemmas: [keptSteps(), strictStep(), strictEnd()],
  written: [
    'Kept ratchet: the lemma of two steps says that after both as many weighted shares are left as after one reduction of the same size; a third step is again two steps, those before it being one. So it holds for any number.',
    'Strict ratchet: before the first step W·N₀ = W₀·N, so the assumption of the lemma of one step holds with k = 0; n applications and the lemma of the end give Wₙ ≥ ⌊W₀·Nₙ / N₀⌋ − (n − 1), which is what one reduction leaves, less n − 1. That several steps never ask for less follows from the same two: no step leaves the proportion above that at the start, so Wₙ·N₀ ≤ W₀·Nₙ, and the lemma of the end says that Wₙ is not above what one reduction leaves.',
  ],
};

function keptSteps(): Lemma {
  return lemma({
    words: 'N₁ shares are left after the first step and N₂ after the second, the ratchet P to D being kept',
    letters: ['W', 'P', 'D', 'N1', 'N2'],
    assumptions: '0 < D, N₂ ≤ N₁',
    given: ({ all, below, atMost }, { D, N1, N2 }) => all(below(0n, D), atMost(N2, N1)),
    formula: 'weighted shares left after both: the smallest of W, ⌊P·N₁ / D⌋ and ⌊P·N₂ / D⌋',
    value: ({ smaller, roundedDown, times }, { W, P, D, N1, N2 }) =>
      smaller(smaller(W, roundedDown(times(P, N1), D)), roundedDown(times(P, N2), D)),
    parts: [
      {
        words: 'it is what one step leaves: the smaller of W and ⌊P·N₂ / D⌋',
        holds: ({ equal, smaller, roundedDown, times }, { W, P, D, N2 }, left) =>
          equal(left, smaller(W, roundedDown(times(P, N2), D))),
      },
    ],
    code: {
      ...inCode,
      value: ({ W, P, D, N1, N2 }) => {
        const ratchet = { weighted: P, total: D };
        const first = W - smallestConversion({ weighted: W, total: N1 }, ratchet);
        return first - smallestConversion({ weighted: first, total: N2 }, ratchet);
      },
    },
    cases: {
      free: 5,
      most: 6,
      numbers: ([W = 0n, P = 0n, d = 0n, N2 = 0n, more = 0n]) => ({ W, P, D: d + 1n, N1: N2 + more, N2 }),
    },
    exchanged: { W: 1n, P: 1n, D: 2n, N1: 1n, N2: 1n },
  });
}

/** Letters: W0 of N0 at the start; W of N after k steps; M shares are left after one more. */
function strictStep(): Lemma {
  return lemma({
    words:
      'W₀ of N₀ were weighted at the start and W of N after k steps; one more step leaves M shares, W / N being the ratchet',
    letters: ['W0', 'N0', 'W', 'N', 'M', 'k'],
    assumptions: '0 < M ≤ N ≤ N₀; W·N₀ ≤ W₀·N; after k steps W·N₀ > W₀·N − k·N₀, or W·N₀ = W₀·N where k is 0',
    given: isUnderWay,
    formula: 'weighted shares left: V = ⌊W·M / N⌋',
    value: ({ roundedDown, times }, { W, N, M }) => roundedDown(times(W, M), N),
    parts: [
      {
        words: 'after k + 1 steps V·N₀ > W₀·M − (k + 1)·N₀',
        holds: ({ below, times, plus }, { W0, N0, M, k }, left) =>
          below(times(W0, M), plus(times(left, N0), times(plus(k, 1n), N0))),
      },
      {
        words:
          'the proportion is not above what it was before the step, nor above that at the start: V·N ≤ W·M and V·N₀ ≤ W₀·M',
        holds: ({ all, atMost, times }, { W0, N0, W, N, M }, left) =>
          all(atMost(times(left, N), times(W, M)), atMost(times(left, N0), times(W0, M))),
      },
    ],
    code: {
      ...inCode,
      value: ({ W, N, M }) => W - smallestConversion({ weighted: W, total: M }, { weighted: W, total: N }),
    },
    cases: {
      free: 6,
      most: 3,
      numbers: underWay,
    },
    exchanged: { W0: 1n, N0: 2n, W: 1n, N: 2n, M: 1n, k: 0n },
  });
}

type UnderWay<Term> = Numbers<'W0' | 'N0' | 'W' | 'N' | 'M' | 'k', Term>;

/** What k steps have left, and that one more takes no more than there is. */
function isUnderWay<Term, Claim>(
  { all, below, atMost, either, equal, times, plus }: Language<Term, Claim>,
  { W0, N0, W, N, M, k }: UnderWay<Term>,
): Claim {
  const [now, then] = [times(W, N0), times(W0, N)];
  return all(
    below(0n, M),
    atMost(M, N),
    atMost(N, N0),
    atMost(now, then),
    either(all(equal(k, 0n), equal(now, then)), all(below(0n, k), below(then, plus(now, times(k, N0))))),
  );
}

function underWay([W0 = 0n, m = 0n, n = 0n, n0 = 0n, less = 0n, more = 0n]: readonly bigint[]): UnderWay<bigint> {
  const [M, N, N0] = [m + 1n, m + n + 1n, m + n + n0 + 1n];
  const most = (W0 * N) / N0;
  const W = less < most ? most - less : most;
  const lacking = W0 * N - W * N0;
  return { W0, N0, W, N, M, k: lacking === 0n ? more : lacking / N0 + 1n + more };
}

function strictEnd(): Lemma {
  return lemma({
    words: 'W₀ of N₀ were weighted at the start and V of M are after n steps',
    letters: ['W0', 'N0', 'V', 'M', 'n'],
    assumptions: '0 < N₀, 1 ≤ n, V·N₀ ≤ W₀·M, and V·N₀ > W₀·M − n·N₀',
    given: ({ all, below, atMost, times, plus }, { W0, N0, V, M, n }) =>
      all(
        below(0n, N0),
        atMost(1n, n),
        atMost(times(V, N0), times(W0, M)),
        below(times(W0, M), plus(times(V, N0), times(n, N0))),
      ),
    ...noFormula,
    formula: 'what one step would have left: ⌊W₀·M / N₀⌋',
    value: ({ roundedDown, times }, { W0, N0, M }) => roundedDown(times(W0, M), N0),
    parts: [
      {
        words: 'V is not above it, and below it by n − 1 at most',
        holds: ({ all, atMost, below, plus }, { V, n }, left) => all(atMost(V, left), below(left, plus(V, n))),
      },
    ],
    cases: {
      free: 5,
      most: 5,
      numbers: ([W0 = 0n, n0 = 0n, M = 0n, less = 0n, more = 0n]) => {
        const N0 = n0 + 1n;
        const most = (W0 * M) / N0;
        const V = less < most ? most - less : most;
        return { W0, N0, V, M, n: (W0 * M - V * N0) / N0 + 1n + more };
      },
    },
    exchanged: { W0: 1n, N0: 2n, V: 0n, M: 1n, n: 1n },
  });
}
