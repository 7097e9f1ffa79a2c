import { type Language, withRoundingExchanged } from './language.ts';
import type { Lemma, Numbers } from './proof.ts';
import { type SolverText, solverText } from './solver-text.ts';

/** The letters and what is taken for granted of them: what has to be possible at all, or nothing would be proved. */
export function assumptionsText(lemma: Lemma): string {
  return textOf(lemma, () => 'false');
}

/** Asks for numbers for which the assumptions hold and something would be divided by nought or less. */
export function divisorText(lemma: Lemma): string {
  return textOf(lemma, (say) => {
    lemma.value(say, letters(lemma));
    for (const part of lemma.parts) part.holds(say, letters(lemma), '0');
    return say.all(...say.divisors().map((divisor) => say.below(0n, divisor)));
  });
}

/** Asks for numbers for which the assumptions hold and part `index` of the lemma does not. */
export function contradictionText(lemma: Lemma, index: number): string {
  return textOf(lemma, (say) => partHolds(lemma, index, { say, formula: say }));
}

/** Asks for numbers that contradict any part once the formula rounds the wrong way, and for which `narrowing` holds. */
export function exchangedText(lemma: Lemma, narrowing = 'true'): string {
  const text = textOf(lemma, (say) => {
    const formula = withRoundingExchanged(say);
    return say.all(...lemma.parts.map((_, index) => partHolds(lemma, index, { say, formula })));
  });
  return `${text}\n${assertion(narrowing)}`;
}

/** Says that the letters stand for these numbers. */
export function areThese(lemma: Lemma, numbers: Numbers<string>): string {
  return solverText().all(...lemma.letters.map((letter) => `(= ${letter} ${numbers[letter]})`));
}

function partHolds(
  lemma: Lemma,
  index: number,
  { say, formula }: { readonly say: SolverText; readonly formula: Language<string, string> },
): string {
  const numbers = letters(lemma);
  const value = lemma.value(formula, numbers);
  return lemma.parts[index]?.holds(say, numbers, typeof value === 'bigint' ? say.plus(value) : value) ?? 'true';
}

/** A quotient is defined before it is spoken of, so the definitions come after everything has been written. */
function textOf(lemma: Lemma, claim: (say: SolverText) => string): string {
  const say = solverText();
  const given = lemma.given(say, letters(lemma));
  const claimed = claim(say);
  return [...opening(lemma), say.definitions(), assertion(given), assertion(`(not ${claimed})`)].join('\n');
}

function opening(lemma: Lemma): readonly string[] {
  return lemma.letters.map((letter) => `(declare-const ${letter} Int)\n(assert (<= 0 ${letter}))`);
}

function letters(lemma: Lemma): Numbers<string, string> {
  return Object.fromEntries(lemma.letters.map((letter) => [letter, letter]));
}

function assertion(claim: string): string {
  return `(assert ${claim})`;
}
