import { ratio } from '@tenfold/kernel';
import { largestBuyBack } from '@tenfold/kernel/plan';
import { lemma, type Proof } from '../proof.ts';
import { isFloor, isFloorKept } from './floor.ts';

/** Rule 8A.09: what the issuer can buy back from the others. */
export const floorBuyBack: Proof = {
  id: 'floor-buy-back',
  title: 'The largest buy-back from the others',
  provision: '8A.09',
  claim:
    'The issuer can buy back so many shares from the others before these fall below the floor. At a tenth and m whole votes a weighted share it is ⌊(9·S − m·W − B) / 9⌋.',
  lemmas: [
    lemma({
      words: 'The issuer buys back x of the S shares of others',
      letters: ['S', 'B', 'v', 'u', 'a', 'z', 'x'],
      assumptions: '0 < u and 0 < a < z; x ≤ S',
      given: (say, numbers) => say.all(isFloor(say, numbers), say.atMost(numbers.x, numbers.S)),
      formula: 'r = the larger of 0 and ⌊(z·u·S − a·(v + u·(S + B))) / (u·(z − a))⌋',
      value: ({ larger, roundedDown, minus, times, plus }, { S, B, v, u, a, z }) =>
        larger(0n, roundedDown(minus(times(z, u, S), times(a, plus(v, times(u, plus(S, B))))), times(u, minus(z, a)))),
      parts: [
        {
          words: 'where the floor is kept before, it is kept afterwards exactly when x ≤ r',
          holds: (say, { S, x, ...rest }, r) =>
            say.implies(
              isFloorKept(say, { ...rest, S }),
              say.exactlyWhen(isFloorKept(say, { ...rest, S: say.minus(S, x) }), say.atMost(x, r)),
            ),
        },
        {
          words: 'r is one of the shares that the others have: 0 ≤ r ≤ S',
          holds: ({ all, atMost }, { S }, r) => all(atMost(0n, r), atMost(r, S)),
        },
        {
          words: 'where the floor is not kept before, r = 0',
          holds: (say, numbers, r) => say.either(isFloorKept(say, numbers), say.equal(r, 0n)),
        },
        {
          words: 'at a floor of 1/10 and whole votes r = the larger of 0 and ⌊(9·S − v − B) / 9⌋',
          holds: (say, { S, B, v, u, a, z }, r) =>
            say.implies(
              say.all(say.equal(a, 1n), say.equal(z, 10n), say.equal(u, 1n)),
              say.equal(r, say.larger(0n, say.roundedDown(say.minus(say.times(9n, S), say.plus(v, B)), 9n))),
            ),
        },
      ],
      code: {
        name: 'largestBuyBack',
        file: 'packages/kernel/src/plan/headroom/vote-room.ts',
        value: ({ S, B, v, u, a, z }) =>
          largestBuyBack({ others: S, held: B, weightedVotes: ratio(v, u) }, ratio(a, z)),
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
          x: x % (S + 1n),
        }),
      },
      exchanged: { S: 1n, B: 0n, v: 1n, u: 1n, a: 1n, z: 3n, x: 1n },
    }),
  ],
  written: [],
};
