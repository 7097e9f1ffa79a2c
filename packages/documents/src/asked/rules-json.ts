import { type AnyRule, type PlainDate, versionOn } from '@tenfold/kernel';
import type { CoverageLine } from '@tenfold/rulebook';
import { ruleJson, versionJson } from '../check/explain-json.ts';
import type { Language } from '../messages/languages.ts';
import { sayPlainly } from './say-plainly.ts';

/** What a page of the rulebook is made from. */
export interface RulebookGiven {
  readonly rules: readonly AnyRule[];
  readonly coverage: readonly CoverageLine[];
  readonly on: PlainDate;
  readonly language: Language;
}

/** Rules as JSON, each with its versions, its worked examples, and how much of it is answered. */
export function rulesJson({ rules, coverage, on, language }: RulebookGiven): unknown {
  const say = sayPlainly(language);
  return {
    format: 'tenfold/rules/1',
    on,
    language,
    rules: rules.map((rule) => ({
      ...(ruleJson(rule, language) as object),
      inForce: versionOn(rule, on)?.id ?? null,
      versions: rule.versions.map(versionJson),
      examples: rule.examples.map(({ name, expect, workedFrom, edge }) => ({
        name,
        expect,
        workedFrom,
        edge: edge ?? null,
      })),
    })),
    coverage: coverage.map(({ provision, modelled, reason, textStatus }) => ({
      provision,
      modelled,
      reason: say(reason),
      textStatus,
    })),
  };
}
