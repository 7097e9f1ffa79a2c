import { ratio } from '@tenfold/kernel';
import { smallestRepair } from '@tenfold/kernel/plan';
import { lemma, type Numbers, type Proof } from '../proof.ts';
import { isFloor, isFloorKept } from './floor.ts';

const inCode = { name: 'smallestRepair', file: 'packages/kernel/src/plan/headroom/vote-room.ts' };

/** Rule 8A.09: the conversion that brings the others back to the floor. */
export const floorRepair: Proof = {
  id: 'floor-repair',
  title: 'The smallest conversion that repairs the floor',
  provision: '8A.09',
  claim:
    'So many weighted shares, converted and kept by their holders, bring the others back to the floor; one fewer does not. Of two classes those shares go first that have more votes. At a tenth and m whole votes a weighted share it is ⌈(m·W + B − 9·S) / (m − 1)⌉.',
  lemmas: [
    lemma({
      words: 'Of W weighted shares with p/q votes each, c are converted and kept by those who held them',
      letters: ['S', 'B', 'W', 'p', 'q', 'a', 'z', 'c'],
      assumptions: '0 < q < p and 0 < a < z; c ≤ W',
      given: (say, { W, p, q, a, z, c }) => say.all(isFloor(say, { u: q, a, z }), say.below(q, p), say.atMost(c, W)),
      formula:
        'r = the larger of 0 and ⌈(a·(p·W + q·(S + B)) − z·q·S) / (a·(p − q))⌉; none, written −1, where that is above W',
      value: ({ choose, atMost, larger, roundedUp, minus, times, plus }, { S, B, W, p, q, a, z }) => {
        const missing = minus(times(a, plus(times(p, W), times(q, plus(S, B)))), times(z, q, S));
        const repair = larger(0n, roundedUp(missing, times(a, minus(p, q))));
        return choose(atMost(repair, W), repair, -1n);
      },
      parts: [
        {
          words: 'the floor is kept afterwards exactly when there is such a number and c is not below it',
          holds: (say, { S, B, W, p, q, a, z, c }, r) =>
            say.exactlyWhen(
              isFloorKept(say, { S, B: say.plus(B, c), v: say.times(p, say.minus(W, c)), u: q, a, z }),
              say.all(say.atMost(0n, r), say.atMost(r, c)),
            ),
        },
        {
          words:
            'at a floor of 1/10 and p whole votes r, where there is one, is the larger of 0 and ⌈(p·W + B − 9·S) / (p − 1)⌉',
          holds: (say, { S, B, W, p, q, a, z }, r) => {
            const missing = say.minus(say.plus(say.times(p, W), B), say.times(9n, S));
            return say.implies(
              say.all(say.equal(a, 1n), say.equal(z, 10n), say.equal(q, 1n), say.atMost(0n, r)),
              say.equal(r, say.larger(0n, say.roundedUp(missing, say.minus(p, 1n)))),
            );
          },
        },
      ],
      code: {
        ...inCode,
        value: ({ S, B, W, p, q, a, z }) => {
          const sides = { others: S, held: B, weightedVotes: ratio(p * W, q) };
          return smallestRepair(sides, ratio(a, z), [{ live: W, votesPerShare: ratio(p, q) }]) ?? -1n;
        },
      },
      cases: {
        free: 8,
        most: 2,
        numbers: ([S = 0n, B = 0n, W = 0n, p = 0n, q = 0n, a = 0n, z = 0n, c = 0n]) => ({
          S,
          B,
          W,
          p: p + q + 2n,
          q: q + 1n,
          a: a + 1n,
          z: a + z + 2n,
          c: c % (W + 1n),
        }),
      },
      exchanged: { S: 0n, B: 1n, W: 0n, p: 3n, q: 1n, a: 1n, z: 2n, c: 0n },
    }),
    lemma({
      words:
        'L is lacking; each of W₁ weighted shares of one class gives g₁ of it back, each of W₂ of another g₂; d₁ and d₂ are converted',
      letters: ['L', 'g1', 'W1', 'g2', 'W2', 'd1', 'd2'],
      assumptions: '0 < g₂ ≤ g₁, d₁ ≤ W₁, d₂ ≤ W₂',
      given: ({ all, below, atMost }, { g1, W1, g2, W2, d1, d2 }) =>
        all(below(0n, g2), atMost(g2, g1), atMost(d1, W1), atMost(d2, W2)),
      formula:
        'r = ⌈L / g₁⌉ where that is not above W₁, else W₁ + ⌈(L − W₁·g₁) / g₂⌉; none, written −1, where the last is above W₂',
      value: ({ choose, atMost, roundedUp, minus, times, plus }, { L, g1, W1, g2, W2 }) => {
        const [first, second] = [roundedUp(L, g1), roundedUp(minus(L, times(W1, g1)), g2)];
        return choose(atMost(first, W1), first, choose(atMost(second, W2), plus(W1, second), -1n));
      },
      parts: [
        {
          words: 'no d₁ and d₂ with d₁·g₁ + d₂·g₂ ≥ L are fewer together, and where r is none there are no such ones',
          holds: ({ implies, all, atMost, plus, times }, { L, g1, g2, d1, d2 }, r) =>
            implies(atMost(L, plus(times(d1, g1), times(d2, g2))), all(atMost(0n, r), atMost(r, plus(d1, d2)))),
        },
        {
          words: 'r of them are enough, those of the first class first',
          holds: ({ implies, atMost, plus, minus, times, smaller }, { L, g1, W1, g2 }, r) => {
            const ofFirst = smaller(r, W1);
            return implies(atMost(0n, r), atMost(L, plus(times(ofFirst, g1), times(minus(r, ofFirst), g2))));
          },
        },
      ],
      code: { ...inCode, value: repairOfTwo },
      cases: {
        free: 7,
        most: 3,
        numbers: ([L = 0n, g = 0n, W1 = 0n, g2 = 0n, W2 = 0n, d1 = 0n, d2 = 0n]) => ({
          L,
          g1: g + g2 + 1n,
          W1,
          g2: g2 + 1n,
          W2,
          d1: d1 % (W1 + 1n),
          d2: d2 % (W2 + 1n),
        }),
      },
      exchanged: { L: 1n, g1: 2n, W1: 0n, g2: 1n, W2: 0n, d1: 0n, d2: 0n },
    }),
  ],
  written: [],
};

type OfTwo = Numbers<'L' | 'g1' | 'W1' | 'g2' | 'W2'>;

/** At a floor of a half, a weighted share of g + 1 votes gives g halves back, and v votes of weight with B − S lack as many. */
function repairOfTwo({ L, g1, W1, g2, W2 }: OfTwo): bigint {
  const votes = (g1 + 1n) * W1 + (g2 + 1n) * W2;
  const beyond = votes - L;
  const sides = {
    others: beyond > 0n ? beyond : 0n,
    held: beyond < 0n ? -beyond : 0n,
    weightedVotes: ratio(votes, 1n),
  };
  const classes = [
    { live: W2, votesPerShare: ratio(g2 + 1n, 1n) },
    { live: W1, votesPerShare: ratio(g1 + 1n, 1n) },
  ];
  return smallestRepair(sides, ratio(1n, 2n), classes) ?? -1n;
}
