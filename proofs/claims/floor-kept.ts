import { lemma, type Proof } from '../proof.ts';
import { byTheRule, isFloor, isFloorKept, ruleOfFloor } from './floor.ts';

/** Rule 8A.09: the comparison itself, and its plain form at a tenth. */
export const floorKept: Proof = {
  id: 'floor-kept',
  title: 'The floor of the others’ votes',
  provision: '8A.09',
  claim:
    'The comparison that the rule makes with exact fractions is one of whole numbers; at a floor of a tenth and m votes a weighted share it is 9·S ≥ m·W + B.',
  lemmas: [
    lemma({
      words: 'Others have S shares, beneficiaries B without weight, v/u votes have weight, the floor is a/z',
      letters: ['S', 'B', 'v', 'u', 'a', 'z'],
      assumptions: '0 < u and 0 < a < z',
      given: isFloor,
      formula: '1 where z·u·S ≥ a·(v + u·(S + B)), else 0',
      value: (say, numbers) => say.choose(isFloorKept(say, numbers), 1n, 0n),
      parts: [
        {
          words: 'at a floor of 1/10 and whole votes, 1 exactly when 9·S ≥ v + B',
          holds: (say, { S, B, v, u, a, z }, kept) =>
            say.implies(
              say.all(say.equal(a, 1n), say.equal(z, 10n), say.equal(u, 1n)),
              say.exactlyWhen(say.equal(kept, 1n), say.atMost(say.plus(v, B), say.times(9n, S))),
            ),
        },
      ],
      code: { ...ruleOfFloor, value: byTheRule },
      cases: {
        free: 6,
        most: 3,
        numbers: ([S = 0n, B = 0n, v = 0n, u = 0n, a = 0n, z = 0n]) => ({
          S,
          B,
          v,
          u: u + 1n,
          a: a + 1n,
          z: a + z + 2n,
        }),
      },
      exchanged: null,
    }),
  ],
  written: [],
};
