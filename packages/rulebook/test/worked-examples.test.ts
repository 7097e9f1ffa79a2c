import { type AnyRule, defaultPolicies, versionOn, type WorkedExample } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/index.ts';

/** The versions of a rule that were in force on 1 January 2024, and the newest: an example holds under both. */
function parametersOf(rule: AnyRule): readonly unknown[] {
  const then = versionOn(rule, '2024-01-01');
  return [then, rule.versions.at(-1)]
    .filter((one) => one !== null && one !== undefined)
    .map(({ parameters }) => parameters);
}

function decide(rule: AnyRule, { given, policies }: WorkedExample<unknown>): readonly string[] {
  const chosen = { ...defaultPolicies, ...policies };
  return parametersOf(rule).map((parameters) => rule.decide(given, parameters, chosen).verdict);
}

describe.each(rules.map((rule) => [rule.provision, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))('%s', (__, example) => {
    expect(decide(rule, example)).toEqual(parametersOf(rule).map(() => example.expect));
  });

  test('no two examples have the same name', () => {
    const names = rule.examples.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('an answer gives at least one reason, and information that is missing gives no duty to anybody unnamed', () => {
    for (const example of rule.examples) {
      const { reasons, duties = [] } = rule.decide(example.given, parametersOf(rule)[0], {
        ...defaultPolicies,
        ...example.policies,
      });
      expect(reasons.length, example.name).toBeGreaterThan(0);
      expect(
        duties.filter(({ who }) => who === ''),
        example.name,
      ).toEqual([]);
    }
  });
});

test('a rule with a threshold has an example on each side of it', () => {
  const isThreshold = (value: unknown): boolean =>
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    (typeof value === 'object' && value !== null && 'numerator' in value);
  const without = rules
    .filter(({ versions }) => versions.some(({ parameters }) => Object.values(parameters as object).some(isThreshold)))
    .filter(
      ({ examples }) => !['just kept', 'just breached'].every((side) => examples.some(({ edge }) => edge === side)),
    );
  expect(without.map(({ provision }) => provision)).toEqual([]);
});
