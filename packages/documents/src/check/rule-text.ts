import { addDays, type AnyRule, type RuleVersion } from '@tenfold/kernel';
import { type Block, paragraph, plain, quiet } from '../page/page.ts';
import { parameterTexts } from './parameter-text.ts';
import type { Say } from './words.ts';

/** From when until when a version is in force. */
export function inForceText({ versions }: AnyRule, version: RuleVersion<unknown>, say: Say): string {
  const next = versions[versions.findIndex(({ id }) => id === version.id) + 1];
  const from = { from: { date: version.from } };
  if (next === undefined) return say('rulebook.version', from);
  return say('rulebook.version-until', { ...from, until: { date: addDays(next.from, -1) } });
}

/** How far the paraphrase was compared with the rule itself. */
export function textStatusText({ textStatus }: AnyRule, say: Say): string {
  return say(`rulebook.text.${textStatus}`);
}

/** The numbers of a version, and where its text was read. */
export function parameterBlocks(version: RuleVersion<unknown>, say: Say): readonly Block[] {
  const parameters = parameterTexts(version.parameters, say).map((text) => paragraph([plain(text)], 4));
  return [...parameters, paragraph([quiet(say('rulebook.source', { source: { quote: version.source } }))], 4)];
}
