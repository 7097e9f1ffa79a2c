import type { AnyRule, Entry, RuleVersion } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import type { Explanation } from './explanation.ts';
import type { Json } from './figure-json.ts';
import { dutyJson, findingJson } from './finding-json.ts';
import { parametersJson } from './parameter-text.ts';
import { sayIn, wordingOf } from './words.ts';

/** An explanation as JSON: the finding, its rule in the version applied, and the entries it rests on. */
export function explainJson({ check, finding, rule, version, entries }: Explanation, language: Language): Json {
  const { world, undertakings } = check;
  const say = sayIn(wordingOf(world, language));
  return {
    format: 'tenfold/explanation/1',
    issuer: world.issuer.id,
    on: world.on,
    knownAt: world.knownAt,
    language,
    finding: findingJson(finding, say),
    rule: ruleJson(rule, language),
    version: version === null ? null : versionJson(version),
    duties: finding.duties.map((duty) => dutyJson(duty, say)),
    sentences: undertakings.flatMap(({ beneficiary, clauses }) =>
      clauses
        .filter(({ findings }) => findings.includes(finding.id))
        .map(({ id, text }) => ({ beneficiary, clause: id, text })),
    ),
    entries: entries.map(entryJson),
  };
}

/** A rule as JSON, without its examples. */
export function ruleJson(
  { provision, title, paraphrase, binds, textStatus, reach, policies, doubts }: AnyRule,
  language: Language,
): Json {
  return {
    provision,
    title: title[language],
    paraphrase: paraphrase[language],
    binds: [...binds],
    textStatus,
    reach,
    policies: [...policies],
    doubts: [...doubts],
  };
}

export function versionJson({ id, from, parameters, source }: RuleVersion<unknown>): Json {
  return { id, from, parameters: parametersJson(parameters), source };
}

function entryJson({ id, kind, effective, recorded, supersedes, source, authority }: Entry): Json {
  const under = authority === undefined ? null : { ...authority };
  return { id, kind, effective, recorded, supersedes, source: { ...source }, authority: under };
}
