import type { Language } from './language.ts';

/** A number for every letter. */
export type Numbers<Name extends string, Term = bigint> = Readonly<Record<Name, Term>>;

/** One thing that is claimed of the numbers and of what the formula gives for them. */
export interface Part<Name extends string = string> {
  readonly words: string;
  holds<Term, Claim>(say: Language<Term, Claim>, numbers: Numbers<Name, Term>, value: Term): Claim;
}

/** The function of the code that a formula is held against. */
export interface InCode<Name extends string = string> {
  readonly name: string;
  /** Where it is, from the root of the repository. */
  readonly file: string;
  /** What it gives for the numbers; whether something holds is 1 or 0. */
  value(numbers: Numbers<Name>): bigint;
}

/** A claim about whole numbers of any size that a solver is asked about, and that is counted through for small ones. */
export interface Lemma<Name extends string = string> {
  readonly words: string;
  /** The letters, in the order in which the least counter-example is looked for. None stands for a negative number. */
  readonly letters: readonly Name[];
  /** What is taken for granted, for a reader and for the solver. */
  readonly assumptions: string;
  given<Term, Claim>(say: Language<Term, Claim>, numbers: Numbers<Name, Term>): Claim;
  /** The formula, where there is one: its result is what the parts speak of. */
  readonly formula: string | null;
  value<Term, Claim>(say: Language<Term, Claim>, numbers: Numbers<Name, Term>): Term | bigint;
  readonly parts: readonly Part<Name>[];
  readonly code: InCode<Name> | null;
  /** Numbers for which the assumptions hold, out of `free` numbers from nought up; what is counted through is each up to `most`. */
  readonly cases: { readonly free: number; readonly most: number; numbers(free: readonly bigint[]): Numbers<Name> };
  /** The least numbers that contradict a part once rounding up and down are exchanged; `null` where nothing is rounded. */
  readonly exchanged: Numbers<Name> | null;
}

/** A result of the arithmetic with all that it rests on. */
export interface Proof {
  readonly id: string;
  readonly title: string;
  /** What is proved, in words. */
  readonly claim: string;
  /** The provision whose arithmetic it is. */
  readonly provision: string;
  readonly lemmas: readonly Lemma[];
  /** The steps that a solver cannot take, written out, a paragraph each; none where it takes them all. */
  readonly written: readonly string[];
}

/** Lets the letters of a lemma be known where it is written. */
export function lemma<const Name extends string>(given: Lemma<Name>): Lemma {
  return given;
}

/** For a lemma without a formula: its parts speak of the numbers alone. */
export const noFormula = { formula: null, value: () => 0n, code: null, exchanged: null } as const;
