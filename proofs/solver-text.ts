import type { Language } from './language.ts';

/** The language of a solver: terms and claims are texts of SMT-LIB 2 over unbounded integers. */
export interface SolverText extends Language<string, string> {
  /** What has to stand before any term that was made in this language: a new integer for every quotient, and what it is. */
  definitions(): string;
  /** Whatever was divided by; that it is above nought is asked of the solver by itself. */
  divisors(): readonly string[];
}

/**
 * A language that writes for a solver. A quotient is a new integer `q` with `b·q ≤ a < b·q + b`, or with
 * `b·q − b < a ≤ b·q` where it is rounded up: for a positive `b` there is one and only one.
 */
export function solverText(): SolverText {
  const definitions: string[] = [];
  const divisors: string[] = [];
  const names = new Map<string, string>();
  const quotient = (a: string | bigint, b: string | bigint, bounds: (product: string) => readonly string[]): string => {
    const what = bounds(apply('*', [b, 'quotient'])).join(' ');
    const known = names.get(what);
    if (known !== undefined) return known;
    const name = `quotient${definitions.length + 1}`;
    names.set(what, name);
    definitions.push(`(declare-const ${name} Int)\n(assert (and ${bounds(apply('*', [b, name])).join(' ')}))`);
    divisors.push(written(b));
    return name;
  };
  return {
    ...words,
    roundedDown: (a, b) =>
      quotient(a, b, (product) => [apply('<=', [product, a]), apply('<', [a, apply('+', [product, b])])]),
    roundedUp: (a, b) =>
      quotient(a, b, (product) => [apply('<', [apply('-', [product, b]), a]), apply('<=', [a, product])]),
    definitions: () => definitions.join('\n'),
    divisors: () => divisors,
  };
}

const words: Omit<Language<string, string>, 'roundedDown' | 'roundedUp'> = {
  plus: (...terms) => apply('+', [0n, ...terms]),
  minus: (a, b) => apply('-', [a, b]),
  times: (...factors) => (factors.length === 1 ? written(factors[0] as string | bigint) : apply('*', factors)),
  larger: (a, b) => apply('ite', [apply('<', [a, b]), b, a]),
  smaller: (a, b) => apply('ite', [apply('<', [a, b]), a, b]),
  choose: (condition, yes, no) => apply('ite', [condition, yes, no]),
  atMost: (a, b) => apply('<=', [a, b]),
  below: (a, b) => apply('<', [a, b]),
  equal: (a, b) => apply('=', [a, b]),
  all: (...claims) => apply('and', ['true', ...claims]),
  either: (a, b) => apply('or', [a, b]),
  implies: (condition, claim) => apply('=>', [condition, claim]),
  exactlyWhen: (a, b) => apply('=', [a, b]),
};

function apply(operator: string, operands: readonly (string | bigint)[]): string {
  return `(${operator} ${operands.map(written).join(' ')})`;
}

function written(operand: string | bigint): string {
  if (typeof operand === 'string') return operand;
  return operand < 0n ? `(- ${-operand})` : `${operand}`;
}
