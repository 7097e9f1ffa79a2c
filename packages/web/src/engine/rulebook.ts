import {
  capitalised,
  inForceText,
  type Language,
  parameterTexts,
  type Say,
  sayIn,
  textStatusText,
} from '@tenfold/documents/assessment';
import {
  type AnyRule,
  defaultPolicies,
  type PlainDate,
  type PolicyName,
  policyChoices,
  versionOn,
} from '@tenfold/kernel';
import { coverage, promisedInUndertaking, rules } from '@tenfold/rulebook';
import type { RuleLine, RuleTold } from './questions.ts';

/** Every provision with how far it is answered, and whether a version of it is in force on a day. */
export function rulebook(on: PlainDate, language: Language): readonly RuleLine[] {
  const say = sayPlainly(language);
  return coverage.map(({ provision, modelled, reason, textStatus }) => {
    const rule = rules.find((one) => one.provision === provision);
    return {
      provision,
      title: rule?.title[language] ?? null,
      reason: say(reason),
      modelled,
      isChecked: textStatus === 'read-on-its-own-page',
      isInForce: rule !== undefined && versionOn(rule, on) !== null,
      isPromised: promisedInUndertaking.includes(provision),
    };
  });
}

/** One rule with its versions, examples, readings and doubts; `null` where no rule gives findings under the provision. */
export function ruleTold(provision: string, on: PlainDate, language: Language): RuleTold | null {
  const rule = rules.find((one) => one.provision === provision);
  if (rule === undefined) return null;
  const say = sayPlainly(language);
  return {
    provision,
    title: rule.title[language],
    paraphrase: rule.paraphrase[language],
    binds: bindsText(rule, say),
    textStatus: textStatusText(rule, say),
    versions: versionsOf(rule, on, say),
    examples: rule.examples.map((example) => exampleOf(example, say)),
    readings: rule.policies.map((policy) => readingOf(policy, say)),
    doubts: rule.doubts.map((doubt) => say(doubt)),
    coverage: coverage.filter((line) => line.provision === provision).map(({ reason }) => say(reason)),
  };
}

function sayPlainly(language: Language): Say {
  return sayIn({ language, names: () => null });
}

function bindsText({ binds, reach }: AnyRule, say: Say): string {
  const parties = { list: binds.map((party) => ({ message: `rulebook.party.${party}` })) };
  return `${say('rulebook.binds', { parties })} ${say(`rulebook.reach.${reach}`)}`;
}

function versionsOf(rule: AnyRule, on: PlainDate, say: Say): RuleTold['versions'] {
  const applied = versionOn(rule, on);
  return rule.versions.map((version) => ({
    id: version.id,
    inForce: inForceText(rule, version, say),
    parameters: parameterTexts(version.parameters, say),
    source: version.source,
    isApplied: version === applied,
  }));
}

function exampleOf(
  { name, expect, workedFrom, edge }: AnyRule['examples'][number],
  say: Say,
): RuleTold['examples'][number] {
  const told = [
    say(`rulebook.worked-from.${workedFrom}`),
    ...(edge === undefined ? [] : [say(`rulebook.edge.${edge}`)]),
  ];
  return { name, verdict: expect, told: told.join(' · ') };
}

function readingOf(policy: PolicyName, say: Say): RuleTold['readings'][number] {
  const key = `policy.${policy}`;
  return {
    question: say(key),
    choices: policyChoices[policy].map((value) => ({
      name: capitalised(say(`${key}.${value}`)),
      means: say(`${key}.${value}.means`),
      isDefault: defaultPolicies[policy] === value,
    })),
  };
}
