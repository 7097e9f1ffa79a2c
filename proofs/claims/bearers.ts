import type { Language } from '../language.ts';
import type { Numbers } from '../proof.ts';

/** The letters of so many beneficiaries: w1, w2, … */
export function lettersOf(letter: string, bearers: number): readonly string[] {
  return Array.from({ length: bearers }, (_, index) => `${letter}${index + 1}`);
}

/** The numbers of these letters, in their order. */
export function numbersOf<Term>(numbers: Numbers<string, Term>, letters: readonly string[]): readonly Term[] {
  return letters.map((letter) => numbers[letter] as Term);
}

/** What is split among whom: a count, and weights that add up to `all`. */
export interface Splitting<Term> {
  readonly count: Term;
  readonly all: Term;
  readonly weights: readonly Term[];
}

/** All weights together are above 0, and no more is split than they are. */
export function isSplit<Term, Claim>(say: Language<Term, Claim>, { count, all, weights }: Splitting<Term>): Claim {
  return say.all(say.below(0n, all), say.atMost(count, all), say.equal(all, say.plus(...weights)));
}

/** The whole parts of the exact shares c·w / W. */
export function wholeParts<Term, Claim>(
  { roundedDown, times }: Language<Term, Claim>,
  { count, all, weights }: Splitting<Term>,
): readonly Term[] {
  return weights.map((weight) => roundedDown(times(count, weight), all));
}

export function total(weights: readonly bigint[]): bigint {
  return weights.reduce((sum, weight) => sum + weight, 0n);
}

/** A count and weights out of free numbers: some weight is above 0, and the count is not above all of them. */
export function splitFrom(
  [count = 0n, ...free]: readonly bigint[],
  letters: readonly string[],
): { readonly count: bigint; readonly weights: readonly bigint[] } {
  const weights = letters.map((_, index) => (free[index] ?? 0n) + (index === 0 ? 1n : 0n));
  return { count: count % (total(weights) + 1n), weights };
}

/** Numbers by the letters that they stand for. */
export function lettered(letters: readonly string[], values: readonly bigint[]): Numbers<string> {
  return Object.fromEntries(letters.map((letter, index) => [letter, values[index] ?? 0n]));
}
