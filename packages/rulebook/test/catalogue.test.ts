import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRule, type Decision, defaultPolicies, type Message, policyChoices } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../documents/src/messages/catalogue.ts';
import { coverageMessages } from '../../documents/src/messages/coverage.ts';
import { doubtMessages } from '../../documents/src/messages/doubts.ts';
import { languages } from '../../documents/src/messages/languages.ts';
import { policyMessages } from '../../documents/src/messages/policies.ts';
import { placeholdersOf, renderFrom } from '../../documents/src/messages/render.ts';
import { rulesMessages } from '../../documents/src/messages/rules.ts';
import { rulesPromisedMessages } from '../../documents/src/messages/rules-promised.ts';
import { coverage, rules } from '../src/index.ts';

const reasons: Catalogue = { ...rulesMessages, ...rulesPromisedMessages };

const sources = ['../src', '../../kernel/src/law'].flatMap((folder) => textsIn(join(import.meta.dirname, folder)));

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

/** Keys as they are written in the sources: whole, or with parts that are filled in. */
const written = sources.flatMap((text) =>
  [...text.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)].map(([, whole, pattern]) => ({ whole, pattern })),
);
const whole = new Set(written.flatMap(({ whole: key }) => key ?? []));
const patterns = written.flatMap(({ pattern }) => (pattern === undefined ? [] : [patternOf(pattern)]));

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[a-z-]+')}$`);
}

test('every key of a reason or duty that stands in the sources has its sentence', () => {
  const keys = [...whole].filter((key) => /^(?:rule|8A\.\d\d|2\.04)\.[a-z][a-z-]*$/.test(key));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !(key in reasons))).toEqual([]);
});

test('every sentence of the rules is used by one', () => {
  const unused = Object.keys(rulesMessages).filter(
    (key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

describe.each(rules.map((rule) => [rule.provision, rule] as const))('%s', (_, rule) => {
  test('its reasons and duties can be said in each language, in every worked example and version', () => {
    for (const said of decisionsOf(rule).flatMap(messagesOf)) {
      for (const language of languages) {
        const text = renderFrom(reasons, said, { language, names: () => null });
        expect(text, `${said.key} in ${language}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test('its title and paraphrase are there in each language, and its doubts have their text', () => {
    for (const text of [rule.title, rule.paraphrase])
      expect(Object.values(text).filter((one) => one === '')).toEqual([]);
    expect(rule.doubts.filter((key) => !(key in doubtMessages))).toEqual([]);
  });
});

function decisionsOf(rule: AnyRule): readonly Decision[] {
  return rule.versions.flatMap(({ parameters }) =>
    rule.examples.map(({ given, policies }) => rule.decide(given, parameters, { ...defaultPolicies, ...policies })),
  );
}

function messagesOf(decision: Decision): readonly Message[] {
  return [...decision.reasons, ...(decision.duties ?? []).map(({ what }) => what)];
}

describe('a catalogue says the same in its three languages', () => {
  test.each(Object.entries({ rulesMessages, doubtMessages, policyMessages, coverageMessages }))(
    '%s',
    (_, area: Catalogue) => {
      for (const [key, texts] of Object.entries(area)) {
        const wanted = placeholdersOf(texts.en);
        for (const language of languages) {
          expect(placeholdersOf(texts[language]), `${key} in ${language}`).toEqual(wanted);
          expect(texts[language], `${key} in ${language}`).not.toMatch(/!|！|^\s|\s$/);
        }
      }
    },
  );
});

test('every doubt of the reference has its text, and no other', () => {
  expect(Object.keys(doubtMessages)).toEqual(Array.from({ length: 35 }, (_, index) => `doubt.A${index + 1}`));
});

test('every policy has its question, every choice its name and what it means', () => {
  const wanted = Object.entries(policyChoices).flatMap(([name, values]) => [
    `policy.${name}`,
    ...values.flatMap((value) => [`policy.${name}.${value}`, `policy.${name}.${value}.means`]),
  ]);
  expect(Object.keys(policyMessages).toSorted()).toEqual(wanted.toSorted());
});

test('every line of coverage has its reason, and every reason its line', () => {
  const used = new Set(coverage.flatMap(({ reason, modelled }) => [reason, `coverage.${modelled}`]));
  expect(Object.keys(coverageMessages).toSorted()).toEqual([...used].toSorted());
});
