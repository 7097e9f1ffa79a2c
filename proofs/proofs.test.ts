import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counting } from './counting.ts';
import { proofs } from './index.ts';
import { brokenParts, contradictsExchanged, leastContradiction } from './least.ts';
import { areThese, assumptionsText, contradictionText, divisorText, exchangedText } from './question.ts';
import { smallCases } from './small-cases.ts';
import { openSolver, type Solver } from './solver.ts';

let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});

afterAll(() => solver.close());

const free = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 12n }));

describe.each(proofs)('$title', ({ lemmas }) => {
  describe.each(lemmas)('$words', (lemma) => {
    const { parts, code, cases, exchanged } = lemma;

    test('the assumptions can hold, and nothing is divided by nought', async () => {
      expect(await solver.isPossible(assumptionsText(lemma))).toBe(true);
      expect(await solver.isPossible(divisorText(lemma))).toBe(false);
    });

    test.each(parts.map(({ words }, index) => ({ words, index })))('Z3 proves: $words', async ({ index }) => {
      expect(await solver.isPossible(contradictionText(lemma, index))).toBe(false);
    });

    test('it holds, counted through, for every small case, with what the code gives', () => {
      for (const numbers of smallCases(lemma)) {
        const value = code === null ? lemma.value(counting, numbers) : code.value(numbers);
        const wrong = parts.filter((part) => !part.holds(counting, numbers, value));
        if (!lemma.given(counting, numbers) || wrong.length > 0) expect({ numbers, value, wrong }).toBe('in order');
      }
    });

    test('the formula gives what the code gives, for numbers of any size', () => {
      fc.assert(
        fc.property(fc.array(free, { minLength: cases.free, maxLength: cases.free }), (drawn) => {
          const numbers = cases.numbers(drawn);
          expect(lemma.given(counting, numbers)).toBe(true);
          expect(brokenParts(lemma, numbers)).toEqual([]);
          if (code !== null) expect(code.value(numbers)).toBe(lemma.value(counting, numbers));
        }),
        { numRuns: 300 },
      );
    });

    test('with rounding up and down exchanged it is false, and the least case is the one that is stated', async () => {
      expect(leastContradiction(lemma)).toEqual(exchanged);
      if (exchanged === null) {
        expect(exchangedText(lemma)).toBe(
          exchangedText({ ...lemma, value: (say, numbers) => lemma.value(say, numbers) }),
        );
        return;
      }
      expect(contradictsExchanged(lemma, exchanged)).toBe(true);
      expect(await solver.isPossible(exchangedText(lemma, areThese(lemma, exchanged)))).toBe(true);
    });
  });
});
