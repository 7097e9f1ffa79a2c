import type { Finding, LivingClause, LivingUndertaking, Verdict } from '@tenfold/kernel';
import { verdicts } from '@tenfold/kernel';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type Spans, toned } from '../page/page.ts';
import type { Check } from './check.ts';
import { partBlocks } from './part-text.ts';
import { answerSpan, reasonSpans, wordSpan } from './reason-spans.ts';
import { undertakingLifePage } from './undertaking-life-text.ts';
import { capitalised, marks, type Say, wordFor } from './words.ts';

export type FindingsById = ReadonlyMap<string, Finding>;

/** Every undertaking, sentence by sentence: its mark, the sentence, the answer and one line of why. */
export function undertakingsPage(check: Check, say: Say): Page {
  const byId = new Map(check.findings.map((finding) => [finding.id, finding]));
  return check.undertakings.flatMap((undertaking) => undertakingPage(undertaking, byId, say));
}

function undertakingPage(undertaking: LivingUndertaking, byId: FindingsById, say: Say): Page {
  const { beneficiary, clauses, wording } = undertaking;
  if (clauses.length === 0) return [];
  return [
    heading(say('check.undertaking', { beneficiary: { name: beneficiary } })),
    paragraph([plain(stateText(undertaking, say))]),
    ...(wording === 'paper' ? [] : [paragraph([quiet(say('check.reading-version'))])]),
    ...undertakingLifePage(undertaking, say),
    paragraph(tally(clauses, say)),
    gap,
    ...clauses.flatMap((clause) => [...clauseBlocks(clause, byId, say), gap]),
    ...accruedBlocks(undertaking, byId, say),
  ];
}

function stateText({ state, givenOn, ended, steps }: LivingUndertaking, say: Say): string {
  const drafted = steps.find((step) => step.state === 'draft');
  if (state === 'draft' && drafted !== undefined) return say('check.state.draft', { drafted: { date: drafted.on } });
  if (state === null || givenOn === null) return say('check.no-undertaking');
  const since = { since: { date: givenOn } };
  return say(`check.state.${state}`, ended === null ? since : { ...since, ended: { date: ended.on } });
}

/** How many sentences have each answer, the gravest first. */
function tally(clauses: readonly LivingClause[], say: Say): Spans {
  const words = clauses.map((clause) => ({ key: wordOf(clause), verdict: clause.verdict }));
  const distinct = words.filter(({ key }, index) => words.findIndex((one) => one.key === key) === index);
  const ordered = distinct.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  return ordered.flatMap(({ key, verdict }, index) => {
    const count = { number: BigInt(words.filter((one) => one.key === key).length) };
    const text = say('check.tally', { count, verdict: { message: key } });
    // A sign, its number and its word stay on one line.
    const span = toned(`${marks[verdict]} ${text}`.replaceAll(' ', '\u00a0'), verdict);
    return index === 0 ? [span] : [quiet(' · '), span];
  });
}

function clauseBlocks(clause: LivingClause, byId: FindingsById, say: Say): readonly Block[] {
  const { verdict, text } = clause;
  const body = [[plain(printable(text))], whyOf(clause, byId, say), ...furtherReasons(clause, say)];
  return [{ kind: 'item', mark: toned(marks[verdict], verdict), body, indent: 0 }, ...partBlocks(clause, byId, say)];
}

/** Acts of which nothing is recorded that he did, and waivers that are no more: each in a line of its own. */
function furtherReasons({ reasons }: LivingClause, say: Say): readonly Spans[] {
  const told = reasons.slice(1).filter(({ key }) => /^undertaking\.(?:endeavours-asked|waiver-)/.test(key));
  return told.map(({ key, figures }) => [quiet(say(key, figures))]);
}

/** The answer in a word, and one line of why; where the provisions follow, each says why itself. */
function whyOf(clause: LivingClause, byId: FindingsById, say: Say): Spans {
  const { verdict, nature, parts, findings, reasons } = clause;
  const [first] = reasons;
  if (nature === 'statement') {
    if (first !== undefined && saysTheAnswer.includes(first.key))
      return [toned(say(first.key, first.figures), verdict)];
    return [wordSpan(wordOf(clause), verdict, say), ...reasonSpans(first, say)];
  }
  const grave = parts.filter((part) => part.verdict === verdict && part.findings.length > 0);
  if (grave.length === 0) return [answerSpan(verdict, found(findings, byId), say), ...reasonSpans(first, say)];
  if (verdict === 'kept') return [answerSpan(verdict, [], say)];
  const word = say(wordFor(verdict, found(findings, byId)));
  const provisions = { list: grave.map(({ provision }) => ({ provision })) };
  return [toned(say('check.word-under', { verdict: { quote: capitalised(word) }, provisions }), verdict)];
}

/** Reasons that give the answer in so many words; a word before them would say it twice. */
const saysTheAnswer: readonly string[] = [
  'undertaking.recital-true',
  'undertaking.recital-past',
  'undertaking.not-in-question',
];

/** A statement is true or not in question; a promise is answered as a rule is. */
function wordOf({ nature, verdict }: LivingClause): string {
  if (nature === 'promise') return `verdict.${verdict}`;
  return statementWord(verdict);
}

function statementWord(verdict: Verdict): string {
  if (verdict === 'kept') return 'verdict.true';
  return verdict === 'not-applicable' ? 'verdict.not-in-question' : `verdict.${verdict}`;
}

/** Breaches that stay listed whatever becomes of the undertaking, each with its days. */
function accruedBlocks({ accrued }: LivingUndertaking, byId: FindingsById, say: Say): readonly Block[] {
  const breaches = found(accrued, byId);
  if (breaches.length === 0) return [];
  return [paragraph([plain(say('check.accrued'))]), ...breaches.map((finding) => accruedBlock(finding, say)), gap];
}

function accruedBlock(finding: Finding, say: Say): Block {
  const { provision, verdict, accrued, reasons } = finding;
  const days = { from: { date: accrued?.from ?? '' }, until: { date: accrued?.until ?? '' } };
  const span = accrued === null ? [] : [plain(say('check.accrued-span', days)), plain(say('check.space'))];
  const body = [[...span, answerSpan(verdict, [finding], say), ...reasonSpans(reasons[0], say)]];
  return { kind: 'item', mark: toned(`${marks[verdict]} ${provision}`, verdict), body, indent: 2 };
}

function found(ids: readonly string[], byId: FindingsById): readonly Finding[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
