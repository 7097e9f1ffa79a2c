import type { Language } from '../language.ts';
import { lemma, type Numbers, type Proof } from '../proof.ts';
import { byTheRule, isFloor, isFloorKept, ruleOfFloor } from './floor.ts';

type Letters = 'S' | 'B' | 'W' | 'p' | 'q' | 'a' | 'z' | 'c';

/** Rule 8A.09: no conversion brings the others below the floor. */
export const conversionKeepsFloor: Proof = {
  id: 'conversion-keeps-floor',
  title: 'A conversion keeps the floor',
  provision: '8A.09',
  claim:
    'Where a weighted share has at least one vote, no conversion brings the others below the floor, whether the holders keep the shares or others have them in the end.',
  lemmas: [
    lemma<Letters>({
      words: 'Of W weighted shares with p/q votes each, c are converted',
      letters: ['S', 'B', 'W', 'p', 'q', 'a', 'z', 'c'],
      assumptions: '0 < q ≤ p and 0 < a < z; c ≤ W; the floor is kept before',
      given: (say, { S, B, W, p, q, a, z, c }) =>
        say.all(
          isFloor(say, { u: q, a, z }),
          say.atMost(q, p),
          say.atMost(c, W),
          isFloorKept(say, { S, B, v: say.times(p, W), u: q, a, z }),
        ),
      formula: '1 where the floor is kept afterwards, the holders keeping the shares, else 0',
      value: (say, numbers) => say.choose(isFloorKept(say, keptByHolders(say, numbers)), 1n, 0n),
      parts: [
        { words: 'it is 1', holds: ({ equal }, _, kept) => equal(kept, 1n) },
        {
          words: 'the floor is kept as well where others have the converted shares',
          holds: (say, { S, B, W, p, q, a, z, c }) =>
            isFloorKept(say, { S: say.plus(S, c), B, v: say.times(p, say.minus(W, c)), u: q, a, z }),
        },
      ],
      code: {
        ...ruleOfFloor,
        value: ({ S, B, W, p, q, a, z, c }) => byTheRule({ S, B: B + c, v: p * (W - c), u: q, a, z }),
      },
      cases: {
        free: 8,
        most: 2,
        numbers: ([s = 0n, B = 0n, W = 0n, p0 = 0n, q0 = 0n, a0 = 0n, z0 = 0n, c = 0n]) => {
          const [p, q, a, z] = [p0 + q0 + 1n, q0 + 1n, a0 + 1n, a0 + z0 + 2n];
          const below = q * (z - a);
          return { S: (a * (p * W + q * B) + below - 1n) / below + s, B, W, p, q, a, z, c: c % (W + 1n) };
        },
      },
      exchanged: null,
    }),
  ],
  written: [],
};

function keptByHolders<Term, Claim>(
  { plus, minus, times }: Language<Term, Claim>,
  { S, B, W, p, q, a, z, c }: Numbers<Letters, Term>,
): Numbers<'S' | 'B' | 'v' | 'u' | 'a' | 'z', Term> {
  return { S, B: plus(B, c), v: times(p, minus(W, c)), u: q, a, z };
}
