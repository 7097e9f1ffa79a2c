import {
  type Block,
  capitalised,
  gap,
  heading,
  inForceText,
  marks,
  type Page,
  paragraph,
  parameterBlocks,
  plain,
  quiet,
  type RulebookGiven,
  type Say,
  sayPlainly,
  strong,
  textStatusText,
  toned,
} from '@tenfold/documents';
import { type AnyRule, defaultPolicies, type PolicyName, versionOn } from '@tenfold/kernel';

/** One rule for a reader: what it says, whom it binds, its versions and numbers, what is open, and its worked examples. */
export function rulePage(rule: AnyRule, { coverage, on, language }: Omit<RulebookGiven, 'rules'>): Page {
  const say = sayPlainly(language);
  const sections: readonly Page[] = [
    [
      paragraph([
        strong(`${say('rulebook.rule', { provision: { provision: rule.provision } })} · ${rule.title[language]}`),
      ]),
    ],
    saysSection(rule, say),
    versionSection(rule, on, say),
    listSection(
      'rulebook.policies',
      rule.policies.map((policy) => policyText(policy, say)),
      say,
    ),
    listSection(
      'rulebook.doubts',
      rule.doubts.map((doubt) => say(doubt)),
      say,
    ),
    exampleSection(rule, say),
    listSection(
      'rulebook.coverage',
      coverage.map(
        (line) => `${capitalised(say(`coverage.${line.modelled}`))}${say('cli.after-place')}${say(line.reason)}`,
      ),
      say,
    ),
  ];
  return sections.filter((one) => one.length > 0).flatMap((one, index) => (index === 0 ? one : [gap, ...one]));
}

function saysSection(rule: AnyRule, say: Say): Page {
  const parties = { list: rule.binds.map((party) => ({ message: `rulebook.party.${party}` })) };
  const binds = [say('rulebook.binds', { parties }), say(`rulebook.reach.${rule.reach}`)].join(say('check.space'));
  return [
    heading(say('rulebook.says')),
    paragraph([plain(rule.paraphrase[say.language])], 2),
    paragraph([plain(binds)], 2),
    paragraph([quiet(textStatusText(rule, say))], 2),
  ];
}

function versionSection(rule: AnyRule, on: string, say: Say): Page {
  const current = versionOn(rule, on);
  const blocks = rule.versions.flatMap((version): readonly Block[] => {
    const applies = version.id === current?.id ? [plain(say('check.space')), strong(say('rulebook.on-that-day'))] : [];
    return [paragraph([plain(inForceText(rule, version, say)), ...applies], 2), ...parameterBlocks(version, say)];
  });
  return [heading(say('rulebook.versions')), ...blocks];
}

function policyText(policy: PolicyName, say: Say): string {
  const value = { message: `policy.${policy}.${defaultPolicies[policy]}` };
  return say('rulebook.policy', { question: { message: `policy.${policy}` }, value });
}

function listSection(title: string, texts: readonly string[], say: Say): Page {
  if (texts.length === 0) return [];
  return [
    heading(say(title)),
    ...texts.map((text): Block => ({ kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 })),
  ];
}

/** Situations with the answer that each must give. Their names are those of the tests and are kept in English. */
function exampleSection({ examples }: AnyRule, say: Say): Page {
  if (examples.length === 0) return [];
  const blocks = examples.map(({ name, expect, workedFrom, edge }): Block => {
    const told = [
      say(`verdict.${expect}`),
      say(`rulebook.worked-from.${workedFrom}`),
      ...(edge === undefined ? [] : [say(`rulebook.edge.${edge}`)]),
    ];
    const body = [[plain(name)], [toned(told[0] ?? '', expect), quiet(['', ...told.slice(1)].join(' · '))]];
    return { kind: 'item', mark: toned(marks[expect], expect), body, indent: 2 };
  });
  return [heading(say('rulebook.examples')), ...blocks];
}
