import { type AnyRule, defaultPolicies, type PolicyName, policyChoices, type RuleVersion } from '@tenfold/kernel';
import { coverage, type CoverageLine, rules } from '@tenfold/rulebook';
import { parameterTexts } from './check/parameter-text.ts';
import { inForceText, textStatusText } from './check/rule-text.ts';
import { capitalised, type Say, sayIn } from './check/words.ts';
import './messages/index.ts';

const folder = 'docs/rulebook';
const notice = '<!-- Made by `npm run generate` from the declaration of the rule; change that and not this page. -->';

/** The pages of the rulebook in English, as Markdown, each by its path from the root of the repository. */
export function rulebookPages(): ReadonlyMap<string, string> {
  const say = sayIn({ language: 'en', names: () => null });
  const pages = rules.map((rule) => [`${folder}/${fileOf(rule.provision)}`, rulePage(rule, say)] as const);
  return new Map([[`${folder}/README.md`, coveragePage(say)], ...pages]);
}

/** One rule for a reader, made from its declaration: text status, versions with parameters, examples, policies, doubts, coverage. */
export function rulePage(rule: AnyRule, say: Say): string {
  const { provision, title, paraphrase, versions, examples, policies, doubts } = rule;
  const lines = coverage.filter((line) => line.provision === provision);
  return document([
    `# ${say('rulebook.rule', { provision: { provision } })}: ${title[say.language]}`,
    `> ${textStatusText(rule, say)}`,
    paraphrase[say.language],
    bindsText(rule, say),
    ...section(
      'rulebook.versions',
      versions.map((version) => versionItem(rule, version, say)),
      say,
    ),
    ...section(
      'rulebook.examples',
      examples.map((example) => exampleItem(example, say)),
      say,
    ),
    ...section(
      'rulebook.policies',
      policies.map((policy) => policyItem(policy, say)),
      say,
    ),
    ...section(
      'rulebook.doubts',
      doubts.map((doubt) => `- ${say(doubt)}`),
      say,
    ),
    ...section(
      'rulebook.coverage',
      lines.map((line) => `- ${coverageText(line, say)}`),
      say,
    ),
  ]);
}

/** Every provision with how much of it is answered, those with a rule linked to its page. */
function coveragePage(say: Say): string {
  const groups = (['modelled', 'partly', 'not'] as const).flatMap((modelled) =>
    section(
      `coverage.${modelled}`,
      coverage.filter((line) => line.modelled === modelled).map((line) => lineItem(line, say)),
      say,
    ),
  );
  return document([`# ${say('rulebook.coverage')}`, ...groups, say('rulebook.marked').replaceAll('*', String.raw`\*`)]);
}

function lineItem({ provision, reason, textStatus }: CoverageLine, say: Say): string {
  const rule = rules.find((one) => one.provision === provision);
  const name = say('rulebook.rule', { provision: { provision } });
  const mark = textStatus === 'read-on-its-own-page' ? '' : String.raw`\*`;
  if (rule === undefined) return `- ${name}${mark}: ${say(reason)}`;
  return `- [${name}](${fileOf(provision)})${mark}, ${rule.title[say.language]}: ${say(reason)}`;
}

function bindsText({ binds, reach }: AnyRule, say: Say): string {
  const parties = { list: binds.map((party) => ({ message: `rulebook.party.${party}` })) };
  return `${say('rulebook.binds', { parties })} ${say(`rulebook.reach.${reach}`)}`;
}

function versionItem(rule: AnyRule, version: RuleVersion<unknown>, say: Say): string {
  const source = version.source.startsWith('https://') ? `<${version.source}>` : version.source;
  const parameters = parameterTexts(version.parameters, say).map((text) => `  - ${text}`);
  return [
    `- ${inForceText(rule, version, say)}`,
    ...parameters,
    `  - ${say('rulebook.source', { source: { quote: source } })}`,
  ].join('\n');
}

/** The name of an example is that of its test and stands in English on every page. */
function exampleItem({ name, expect, workedFrom, edge }: AnyRule['examples'][number], say: Say): string {
  const told = [
    say(`rulebook.worked-from.${workedFrom}`),
    ...(edge === undefined ? [] : [say(`rulebook.edge.${edge}`)]),
  ];
  return `- **${capitalised(say(`verdict.${expect}`))}**: ${name} (${told.join(', ')})`;
}

function policyItem(policy: PolicyName, say: Say): string {
  const key = `policy.${policy}`;
  const value = { message: `${key}.${defaultPolicies[policy]}` };
  const choices = policyChoices[policy].map(
    (one) => `  - ${capitalised(say(`${key}.${one}`))}: ${say(`${key}.${one}.means`)}`,
  );
  return [`- ${say('rulebook.policy', { question: { message: key }, value })}`, ...choices].join('\n');
}

function coverageText({ modelled, reason }: CoverageLine, say: Say): string {
  return `${capitalised(say(`coverage.${modelled}`))}: ${say(reason)}`;
}

function section(title: string, items: readonly string[], say: Say): readonly string[] {
  return items.length === 0 ? [] : [`## ${capitalised(say(title))}`, items.join('\n')];
}

function document(parts: readonly string[]): string {
  return `${[notice, ...parts].join('\n\n')}\n`;
}

function fileOf(provision: string): string {
  return `${provision.toLowerCase().replace('.', '-')}.md`;
}
