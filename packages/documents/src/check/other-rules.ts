import type { Finding, Verdict } from '@tenfold/kernel';
import { type Block, gap, heading, type Page, plain, quiet, toned } from '../page/page.ts';
import { type Check, findingsNamed } from './check.ts';
import { answerSpan, reasonSpans, standingSpans } from './reason-spans.ts';
import { marks, type Say } from './words.ts';

/** Answers that need no line of their own while everything is asked about: the rules are listed together. */
const settled: readonly Verdict[] = ['kept', 'not-applicable'];

/** The findings that stand under no sentence of an undertaking: the issuer's own rules, and what nobody promised. */
export function otherRulesPage(check: Check, say: Say): Page {
  const named = new Set(check.undertakings.flatMap(findingsNamed));
  const others = check.findings.filter(({ id }) => !named.has(id));
  if (others.length === 0) return [];
  const isAll = check.only.provision === null;
  const told = others.filter(({ verdict }) => !isAll || !settled.includes(verdict));
  const rest = others.filter((finding) => !told.includes(finding));
  return [
    heading(say('check.other-rules')),
    ...told.map((finding) => findingBlock(finding, check, say)),
    ...settled.flatMap((verdict) => listed(verdict, rest, say)),
    gap,
  ];
}

function findingBlock(finding: Finding, { world, rules }: Check, say: Say): Block {
  const { provision, verdict, reasons, subject } = finding;
  const title = rules.find((rule) => rule.provision === provision)?.title[say.language];
  const about = [title ?? '', ...(subject === world.issuer.id ? [] : [say('check.name', { name: { name: subject } })])];
  const answer = [answerSpan(verdict, [finding], say), ...reasonSpans(reasons[0], say), ...standingSpans(finding, say)];
  return {
    kind: 'item',
    mark: toned(`${marks[verdict]} ${provision}`, verdict),
    body: [[quiet(about.filter((text) => text !== '').join(' · '))], answer],
    indent: 2,
  };
}

function listed(verdict: Verdict, findings: readonly Finding[], say: Say): readonly Block[] {
  const provisions = [...new Set(findings.filter((one) => one.verdict === verdict).map(({ provision }) => provision))];
  if (provisions.length === 0) return [];
  const figures = {
    verdict: { message: `verdict.${verdict}` },
    provisions: { list: provisions.map((provision) => ({ provision })) },
  };
  return [
    { kind: 'item', mark: toned(marks[verdict], verdict), body: [[plain(say('check.listed', figures))]], indent: 2 },
  ];
}
