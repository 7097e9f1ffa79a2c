import { type Finding, type PolicyTurn, type Reason, versionOn } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  toned,
} from '../page/page.ts';
import { dutyBlock } from './duties-text.ts';
import { entryBlocks } from './entry-text.ts';
import type { Explanation } from './explanation.ts';
import { title } from './head.ts';
import { answerSpan, reasonSpans, wordSpan } from './reason-spans.ts';
import { inForceText, parameterBlocks, textStatusText } from './rule-text.ts';
import { marks, type Say, sayIn, wordingOf } from './words.ts';

/** The whole derivation of one finding: answer, reasons, rule, other readings, and the entries with their sources. */
export function explainPage(explanation: Explanation, language: Language): Page {
  const { check } = explanation;
  const say = sayIn(wordingOf(check.world, language));
  const sections = [
    [title(check, say)],
    answerSection(explanation, say),
    reasonSection(explanation, say),
    ruleSection(explanation, say),
    turnSection(explanation.finding, say),
    dutySection(explanation, say),
    sentenceSection(explanation, say),
    doubtSection(explanation, say),
    entrySection(explanation, say),
  ];
  return sections.filter((one) => one.length > 0).flatMap((one, index) => (index === 0 ? one : [gap, ...one]));
}

function answerSection({ finding, rule, check }: Explanation, say: Say): Page {
  const { verdict, provision, subject } = finding;
  const who = subject === check.world.issuer.id ? [] : [plain(` · ${say('check.name', { name: { name: subject } })}`)];
  const name = [strong(`${say('rulebook.rule', { provision: { provision } })} · ${rule.title[say.language]}`), ...who];
  return [
    paragraph(name),
    { kind: 'item', mark: toned(marks[verdict], verdict), body: [[answerSpan(verdict, [finding], say)]], indent: 0 },
  ];
}

function reasonSection({ finding }: Explanation, say: Say): Page {
  return [heading(say('explain.why')), ...finding.reasons.map((reason) => reasonBlock(reason, say))];
}

function reasonBlock({ key, figures, entries }: Reason, say: Say): Block {
  const list = { list: entries.map((entry) => ({ entry })) };
  const rests = entries.length === 0 ? [] : [[quiet(say('explain.reads', { entries: list }))]];
  return { kind: 'item', mark: plain('·'), body: [[plain(say(key, figures))], ...rests], indent: 2 };
}

function ruleSection({ rule, version, check }: Explanation, say: Say): Page {
  const applied = version ?? versionOn(rule, check.world.on);
  const inForce = applied === null ? [] : [plain(`${inForceText(rule, applied, say)}${say('check.space')}`)];
  return [
    heading(say('explain.rule')),
    paragraph([plain(rule.paraphrase[say.language])], 2),
    paragraph([...inForce, quiet(textStatusText(rule, say))], 2),
    ...(applied === null ? [] : parameterBlocks(applied, say)),
  ];
}

/** What the answer would be where the Rules can be read otherwise. */
function turnSection({ policies }: Finding, say: Say): Page {
  if (policies.length === 0) return [];
  return [heading(say('explain.otherwise')), ...policies.flatMap((turn) => turnBlocks(turn, say))];
}

function turnBlocks({ policy, value, otherwise }: PolicyTurn, say: Say): readonly Block[] {
  const figures = { question: { message: `policy.${policy}` }, value: { message: `policy.${policy}.${value}` } };
  return [
    paragraph([plain(say('explain.turn', figures))], 2),
    ...otherwise.map((other): Block => {
      const named = say('explain.other-value', { value: { message: `policy.${policy}.${other.value}` } });
      const [first] = other.reasons;
      const body: Spans = [
        plain(named),
        plain(say('check.space')),
        wordSpan(`verdict.${other.verdict}`, other.verdict, say),
        ...reasonSpans(first, say),
      ];
      return { kind: 'item', mark: toned(marks[other.verdict], other.verdict), body: [body], indent: 2 };
    }),
  ];
}

function dutySection({ finding: { duties }, check: { world } }: Explanation, say: Say): Page {
  if (duties.length === 0) return [];
  return [heading(say('check.duties')), ...duties.map((duty) => dutyBlock(duty, world.on, say))];
}

/** The sentences of undertakings under which the finding stands. */
function sentenceSection({ check, finding }: Explanation, say: Say): Page {
  const sentences = check.undertakings.flatMap(({ beneficiary, clauses }) =>
    clauses
      .filter(({ findings }) => findings.includes(finding.id))
      .map(({ text }) => ({ beneficiary: { name: beneficiary }, sentence: { quote: printable(text) } })),
  );
  const blocks = sentences.map(
    (figures): Block => ({
      kind: 'item',
      mark: plain('·'),
      body: [[plain(say('explain.under-sentence', figures))]],
      indent: 2,
    }),
  );
  return [
    heading(say('explain.under')),
    ...(blocks.length > 0 ? blocks : [paragraph([plain(say('explain.under-none'))], 2)]),
  ];
}

function doubtSection({ rule }: Explanation, say: Say): Page {
  if (rule.doubts.length === 0) return [];
  const blocks = rule.doubts.map(
    (key): Block => ({ kind: 'item', mark: plain('·'), body: [[plain(say(key))]], indent: 2 }),
  );
  return [heading(say('rulebook.doubts')), ...blocks];
}

function entrySection({ entries }: Explanation, say: Say): Page {
  if (entries.length === 0) return [heading(say('explain.entries')), paragraph([plain(say('explain.no-entries'))], 2)];
  return [heading(say('explain.entries')), ...entries.map((entry) => entryBlocks(entry, say))];
}
