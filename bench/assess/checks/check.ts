import type { AnyRule, Policies, Rule, Verdict, World } from '@tenfold/kernel';

/** A part of a whole, as exact as ours: the other engine has no fractions of its own. */
export interface Fraction {
  readonly part: bigint;
  readonly of: bigint;
}

export type FactValue = string | number | boolean | bigint | Fraction | readonly string[] | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** What must hold: a fact, an operator, and what the fact is held against. */
export type Condition = readonly [fact: string, operator: Operator, value: FactValue | { readonly fact: string }];

export type Operator =
  | ('equal' | 'notEqual' | 'greaterThan' | 'in' | 'notIn')
  | ('below' | 'atLeast' | 'above' | 'notAbove' | 'moreThan' | 'notMoreThan' | 'lacksAnyOf');

/** One of our rules as it is written for the other engine: flat facts, and a rule of conditions for each other verdict. */
export interface Check {
  readonly rule: AnyRule;
  /** The facts that our rule observes, made ready for the other engine before anything is timed. */
  readonly facts: FactsOf<unknown>;
  /** Each verdict but `kept`, with all the conditions under which it is given. */
  readonly unless: readonly Exception[];
}

/** Makes the flat facts from those observed, the day of the question and the policies. */
type FactsOf<Observed> = (observed: Observed, asked: Asked) => Facts;

export type Asked = Pick<World, 'on'> & { readonly policies: Policies };

export type Exception = readonly [verdict: Verdict, ...conditions: Condition[]];

/** Declares a check; its facts are typed as those that the rule observes. */
export function check<Observed, Parameters>(
  rule: Rule<Observed, Parameters>,
  { facts, unless }: { readonly facts: FactsOf<Observed>; readonly unless: readonly Exception[] },
): Check {
  return { rule, facts: (observed, asked) => facts(observed as Observed, asked), unless };
}
