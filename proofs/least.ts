import { counting, DividedByNought } from './counting.ts';
import { withRoundingExchanged } from './language.ts';
import type { Lemma, Numbers } from './proof.ts';

/** The parts of a lemma that do not hold for these numbers, where its formula is counted in `say`. */
export function brokenParts(lemma: Lemma, numbers: Numbers<string>, say = counting): readonly string[] {
  const value = lemma.value(say, numbers);
  return lemma.parts.filter((part) => !part.holds(counting, numbers, value)).map(({ words }) => words);
}

/** Whether the numbers are such as the lemma speaks of, and contradict it once its formula rounds the wrong way. */
export function contradictsExchanged(lemma: Lemma, numbers: Numbers<string>): boolean {
  if (!isSpokenOf(lemma, numbers)) return false;
  return brokenParts(lemma, numbers, withRoundingExchanged(counting)).length > 0;
}

/** Whether the assumptions hold; they do not where they would divide by nought. */
function isSpokenOf(lemma: Lemma, numbers: Numbers<string>): boolean {
  try {
    return lemma.given(counting, numbers);
  } catch (error) {
    if (error instanceof DividedByNought) return false;
    throw error;
  }
}

/** The most that the numbers of a least counter-example may add up to. */
const mostSum = 12n;

/**
 * The least numbers that contradict a lemma whose formula rounds the wrong way: those with the smallest sum, and of them the
 * smallest in the order of the letters. `null` where none adds up to twelve or less.
 */
export function leastContradiction(lemma: Lemma): Numbers<string> | null {
  for (let sum = 0n; sum <= mostSum; sum += 1n) {
    for (const values of withSum(lemma.letters.length, sum)) {
      const numbers = Object.fromEntries(lemma.letters.map((letter, index) => [letter, values[index] as bigint]));
      if (contradictsExchanged(lemma, numbers)) return numbers;
    }
  }
  return null;
}

/** Every list of so many numbers with this sum, the smallest first. */
function* withSum(length: number, sum: bigint): Generator<readonly bigint[]> {
  if (length === 1) {
    yield [sum];
    return;
  }
  for (let first = 0n; first <= sum; first += 1n) {
    for (const rest of withSum(length - 1, sum - first)) yield [first, ...rest];
  }
}
