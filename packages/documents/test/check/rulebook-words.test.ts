import { policyChoices } from '@tenfold/kernel';
import { coverage, rules } from '@tenfold/rulebook';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/messages/index.ts';

/** The keys among `keys` that have no text. */
function without(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => !(key in catalogue));
}

test('every parameter of every rule has a name, and every word among them a text', () => {
  const parameters = rules.flatMap(({ versions }) =>
    versions.flatMap((version) => Object.entries(version.parameters as object)),
  );
  expect(without(parameters.map(([name]) => `parameter.${name}`))).toEqual([]);
  const isProvision = /^\d/;
  const words = parameters.flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((one) => (typeof one === 'string' && !isProvision.test(one) ? [`parameter.${name}.${one}`] : [])),
  );
  expect(without(words)).toEqual([]);
});

test('every policy has its question, and each of its choices a name', () => {
  const keys = Object.entries(policyChoices).flatMap(([policy, choices]) => [
    `policy.${policy}`,
    ...choices.map((choice) => `policy.${policy}.${choice}`),
  ]);
  expect(without(keys)).toEqual([]);
});

test('every doubt, every reason of coverage, every kind of example has a text', () => {
  const examples = rules.flatMap((rule) => rule.examples);
  expect(
    without([
      ...rules.flatMap(({ doubts }) => doubts),
      ...rules.flatMap(({ textStatus, reach }) => [`rulebook.text.${textStatus}`, `rulebook.reach.${reach}`]),
      ...rules.flatMap(({ binds }) => binds.map((party) => `rulebook.party.${party}`)),
      ...coverage.flatMap(({ modelled, reason }) => [`coverage.${modelled}`, reason]),
      ...examples.map(({ workedFrom }) => `rulebook.worked-from.${workedFrom}`),
      ...examples.flatMap(({ edge }) => (edge === undefined ? [] : [`rulebook.edge.${edge}`])),
    ]),
  ).toEqual([]);
});
