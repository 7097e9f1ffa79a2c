import { parseRatio, type Party } from '@tenfold/kernel';
import { Engine, Operator, type RuleProperties } from 'json-rules-engine';
import type { Check, Condition, Fraction } from './checks/check.ts';

/** The name under which a fact of one check stands among those of all. */
export function factName({ rule }: Check, fact: string): string {
  return `${rule.provision} ${fact}`;
}

/** An engine with the checks that concern one kind of party, so that it need not look at the others. */
export function engineFor(party: Party, checks: readonly Check[]): Engine {
  const rules = checks.filter(({ rule }) => concerns(rule.provision, party)).flatMap(engineRules);
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  for (const operator of operators) engine.addOperator(operator);
  return engine;
}

/** Rules that are asked of a beneficiary or a vehicle; all others are asked of the issuer. */
const askedOf: Readonly<Record<string, readonly Party[]>> = {
  '8A.09': ['issuer', 'beneficiary'],
  '8A.11': ['issuer', 'beneficiary'],
  '8A.14': ['issuer', 'beneficiary'],
  '8A.15': ['beneficiary'],
  '8A.17': ['beneficiary'],
  '8A.18': ['issuer', 'beneficiary', 'vehicle'],
  '8A.19': ['issuer', 'vehicle'],
};

function concerns(provision: string, party: Party): boolean {
  return (askedOf[provision] ?? ['issuer']).includes(party);
}

function engineRules(check: Check): readonly RuleProperties[] {
  const { provision } = check.rule;
  return check.unless.map(([verdict, ...conditions]) => ({
    conditions: { all: conditions.map((condition) => engineCondition(check, condition)) },
    event: { type: verdict, params: { provision, verdict } },
  }));
}

function engineCondition(
  check: Check,
  [fact, operator, value]: Condition,
): { fact: string; operator: string; value: unknown } {
  return { fact: factName(check, fact), operator, value: engineValue(check, value) };
}

/** Ratios of the law are read here, once, and not at every comparison. */
function engineValue(check: Check, value: Condition[2]): unknown {
  if (typeof value === 'object' && value !== null && 'fact' in value) return { fact: factName(check, value.fact) };
  const law = typeof value === 'string' && /^\d/.test(value) ? parseRatio(value) : null;
  return law === null ? value : { part: law.numerator, of: law.denominator };
}

/** Comparisons of fractions and of counts, exact as ours: those that the engine brings along know plain numbers only. */
const operators: readonly Operator<never, never>[] = [
  onFractions('below', (a, b) => a.part * b.of < b.part * a.of),
  onFractions('atLeast', (a, b) => a.part * b.of >= b.part * a.of),
  onFractions('above', (a, b) => a.part * b.of > b.part * a.of),
  onFractions('notAbove', (a, b) => a.part * b.of <= b.part * a.of),
  new Operator<bigint, bigint>('moreThan', (a, b) => a > b, isCount),
  new Operator<bigint, bigint>('notMoreThan', (a, b) => a <= b, isCount),
  new Operator<readonly string[], readonly string[]>(
    'lacksAnyOf',
    (a, b) => b.some((one) => !a.includes(one)),
    Array.isArray,
  ),
];

function onFractions(name: string, holds: (a: Fraction, b: Fraction) => boolean): Operator<Fraction> {
  return new Operator<Fraction>(name, (a, b) => isFraction(b) && holds(a, b), isFraction);
}

function isCount(value: unknown): boolean {
  return typeof value === 'bigint';
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'part' in value;
}
