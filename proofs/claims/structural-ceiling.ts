import { lemma, type Proof } from '../proof.ts';
import { byTheRule, isFloor, isFloorKept, ruleOfFloor } from './floor.ts';

/** Rule 8A.09: the part of the capital that weighted shares can be at most. */
export const structuralCeiling: Proof = {
  id: 'structural-ceiling',
  title: 'The structural ceiling of the proportion',
  provision: '8A.09',
  claim:
    'Where beneficiaries hold no other shares and the issuer none of its own, the floor allows a proportion of weighted shares up to q·(z − a) / (a·p + q·(z − a)) and no more: with a floor of a tenth and m votes a share, 9 / (m + 9), which at ten votes is 9/19.',
  lemmas: [
    lemma({
      words: 'W weighted shares with p/q votes each of N in all, the rest held by others',
      letters: ['W', 'N', 'p', 'q', 'a', 'z'],
      assumptions: '0 < q and 0 < a < z; W ≤ N',
      given: (say, { W, N, q, a, z }) => say.all(isFloor(say, { u: q, a, z }), say.atMost(W, N)),
      formula: '1 where W·(a·p + q·(z − a)) ≤ q·(z − a)·N, else 0',
      value: ({ choose, atMost, times, plus, minus }, { W, N, p, q, a, z }) => {
        const ofOthers = times(q, minus(z, a));
        return choose(atMost(times(W, plus(times(a, p), ofOthers)), times(ofOthers, N)), 1n, 0n);
      },
      parts: [
        {
          words: '1 exactly when the floor is kept',
          holds: (say, { W, N, p, q, a, z }, kept) =>
            say.exactlyWhen(
              say.equal(kept, 1n),
              isFloorKept(say, { S: say.minus(N, W), B: say.plus(0n), v: say.times(p, W), u: q, a, z }),
            ),
        },
        {
          words: 'at a floor of 1/10 and p whole votes, 1 exactly when W·(p + 9) ≤ 9·N',
          holds: (say, { W, N, p, q, a, z }, kept) =>
            say.implies(
              say.all(say.equal(a, 1n), say.equal(z, 10n), say.equal(q, 1n)),
              say.exactlyWhen(say.equal(kept, 1n), say.atMost(say.times(W, say.plus(p, 9n)), say.times(9n, N))),
            ),
        },
      ],
      code: {
        ...ruleOfFloor,
        value: ({ W, N, p, q, a, z }) => byTheRule({ S: N - W, B: 0n, v: p * W, u: q, a, z }),
      },
      cases: {
        free: 6,
        most: 3,
        numbers: ([W = 0n, others = 0n, p = 0n, q = 0n, a = 0n, z = 0n]) => ({
          W,
          N: W + others,
          p,
          q: q + 1n,
          a: a + 1n,
          z: a + z + 2n,
        }),
      },
      exchanged: null,
    }),
  ],
  written: [],
};
