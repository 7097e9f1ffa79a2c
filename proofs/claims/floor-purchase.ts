import { ratio } from '@tenfold/kernel';
import { largestPurchase } from '@tenfold/kernel/plan';
import { lemma, type Proof } from '../proof.ts';
import { isFloor, isFloorKept } from './floor.ts';

/** Rule 8A.09: what beneficiaries can buy from the others. */
export const floorPurchase: Proof = {
  id: 'floor-purchase',
  title: 'The largest purchase by beneficiaries',
  provision: '8A.09',
  claim:
    'Beneficiaries can buy so many shares without weight from the others before these fall below the floor. At a tenth and m whole votes a weighted share it is ⌊(9·S − m·W − B) / 10⌋.',
  lemmas: [
    lemma({
      words: 'Beneficiaries buy x of the S shares of others',
      letters: ['S', 'B', 'v', 'u', 'a', 'z', 'x'],
      assumptions: '0 < u and 0 < a < z',
      given: isFloor,
      formula: 'p = the larger of 0 and ⌊(z·u·S − a·(v + u·(S + B))) / (z·u)⌋',
      value: ({ larger, roundedDown, minus, times, plus }, { S, B, v, u, a, z }) =>
        larger(0n, roundedDown(minus(times(z, u, S), times(a, plus(v, times(u, plus(S, B))))), times(z, u))),
      parts: [
        {
          words: 'where the floor is kept before, it is kept afterwards exactly when x ≤ p',
          holds: (say, { S, B, x, ...rest }, p) =>
            say.implies(
              isFloorKept(say, { ...rest, S, B }),
              say.exactlyWhen(isFloorKept(say, { ...rest, S: say.minus(S, x), B: say.plus(B, x) }), say.atMost(x, p)),
            ),
        },
        {
          words: 'p is one of the shares that the others have: 0 ≤ p ≤ S',
          holds: ({ all, atMost }, { S }, p) => all(atMost(0n, p), atMost(p, S)),
        },
        {
          words: 'where the floor is not kept before, p = 0',
          holds: (say, numbers, p) => say.either(isFloorKept(say, numbers), say.equal(p, 0n)),
        },
        {
          words: 'at a floor of 1/10 and whole votes p = the larger of 0 and ⌊(9·S − v − B) / 10⌋',
          holds: (say, { S, B, v, u, a, z }, p) =>
            say.implies(
              say.all(say.equal(a, 1n), say.equal(z, 10n), say.equal(u, 1n)),
              say.equal(p, say.larger(0n, say.roundedDown(say.minus(say.times(9n, S), say.plus(v, B)), 10n))),
            ),
        },
      ],
      code: {
        name: 'largestPurchase',
        file: 'packages/kernel/src/plan/headroom/vote-room.ts',
        value: ({ S, B, v, u, a, z }) =>
          largestPurchase({ others: S, held: B, weightedVotes: ratio(v, u) }, ratio(a, z)),
      },
      cases: {
        free: 7,
        most: 2,
        numbers: ([S = 0n, B = 0n, v = 0n, u = 0n, a = 0n, z = 0n, x = 0n]) => ({
          S,
          B,
          v,
          u: u + 1n,
          a: a + 1n,
          z: a + z + 2n,
          x,
        }),
      },
      exchanged: { S: 1n, B: 0n, v: 0n, u: 1n, a: 1n, z: 2n, x: 1n },
    }),
  ],
  written: [],
};
