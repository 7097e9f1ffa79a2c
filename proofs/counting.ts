import type { Language } from './language.ts';

/** The language of plain counting: a term is a whole number, a claim is true or false. */
export const counting: Language<bigint, boolean> = {
  plus: (...terms) => terms.reduce((sum, term) => sum + term, 0n),
  minus: (a, b) => a - b,
  times: (...factors) => factors.reduce((product, factor) => product * factor, 1n),
  roundedDown,
  roundedUp: (a, b) => -roundedDown(-a, b),
  larger: (a, b) => (a > b ? a : b),
  smaller: (a, b) => (a < b ? a : b),
  choose: (condition, yes, no) => (condition ? yes : no),
  atMost: (a, b) => a <= b,
  below: (a, b) => a < b,
  equal: (a, b) => a === b,
  all: (...claims) => claims.every(Boolean),
  either: (a, b) => a || b,
  implies: (condition, claim) => !condition || claim,
  exactlyWhen: (a, b) => a === b,
};

/** A formula was asked about numbers that it does not speak of. */
export class DividedByNought extends RangeError {}

/** Towards the smaller number on both sides of nought, where `/` goes towards nought. */
function roundedDown(a: bigint, b: bigint): bigint {
  if (b <= 0n) throw new DividedByNought(`nothing is divided by ${b} here`);
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
