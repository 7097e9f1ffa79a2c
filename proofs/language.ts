/**
 * The words in which a formula and what is claimed of it are written, once. To count in whole numbers is one language for
 * them and the text of a solver is another, so that what is proved and what is held against the code are the same lines.
 */
export interface Language<Term, Claim> {
  plus(...terms: readonly (Term | bigint)[]): Term;
  minus(a: Term | bigint, b: Term | bigint): Term;
  times(...factors: readonly (Term | bigint)[]): Term;
  /** `a / b` brought down to a whole number. `b` is positive. */
  roundedDown(a: Term | bigint, b: Term | bigint): Term;
  /** `a / b` brought up to a whole number. `b` is positive. */
  roundedUp(a: Term | bigint, b: Term | bigint): Term;
  larger(a: Term | bigint, b: Term | bigint): Term;
  smaller(a: Term | bigint, b: Term | bigint): Term;
  choose(condition: Claim, yes: Term | bigint, no: Term | bigint): Term;
  atMost(a: Term | bigint, b: Term | bigint): Claim;
  below(a: Term | bigint, b: Term | bigint): Claim;
  equal(a: Term | bigint, b: Term | bigint): Claim;
  /** All of them; nothing is claimed by none. */
  all(...claims: readonly Claim[]): Claim;
  either(a: Claim, b: Claim): Claim;
  implies(condition: Claim, claim: Claim): Claim;
  /** Both or neither. */
  exactlyWhen(a: Claim, b: Claim): Claim;
}

/** A language in which whoever means to round up rounds down, and the other way round. */
export function withRoundingExchanged<Term, Claim>(language: Language<Term, Claim>): Language<Term, Claim> {
  return { ...language, roundedDown: language.roundedUp, roundedUp: language.roundedDown };
}
