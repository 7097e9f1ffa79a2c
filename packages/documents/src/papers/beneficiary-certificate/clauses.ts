import { type Finding, type LivingClause, type LivingUndertaking, message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import { printable } from '../../messages/printable.ts';
import { answerOf } from '../written/answers-of.ts';
import { type Line, remark, text } from '../written/written.ts';

/** Each clause of the beneficiary's undertakings with its state on the last day, and under each promise every rule of it. */
export function certificateClauses({ undertakings, findings }: Check): readonly Line[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return undertakings.flatMap((undertaking) => [
    ...aboutUndertaking(undertaking),
    ...undertaking.clauses.flatMap((clause) => clauseLines(clause, byId)),
    ...accruedLines(undertaking, byId),
  ]);
}

function aboutUndertaking({ id, givenOn, state, ended, wording }: LivingUndertaking): readonly Line[] {
  if (id === null || state === null || givenOn === null) return [text(message('check.no-undertaking'))];
  const since = { since: { date: givenOn } };
  const figures = ended === null ? since : { ...since, ended: { date: ended.on } };
  const about = text(message(`check.state.${state}`, figures), ended === null ? [] : [ended.entry]);
  return wording === 'paper' ? [about] : [about, remark(message('check.reading-version'))];
}

function clauseLines(clause: LivingClause, byId: ReadonlyMap<string, Finding>): readonly Line[] {
  const { verdict, text: sentence, reasons, parts, nature } = clause;
  const entries = [...new Set(reasons.flatMap((reason) => reason.entries))];
  const said = message('written.passage', { text: { quote: printable(sentence) } });
  const why = nature === 'promise' && parts.some((part) => part.findings.length > 0) ? null : (reasons[0] ?? null);
  return [
    {
      as: 'answer',
      verdict,
      provision: null,
      text: said,
      why,
      word: nature === 'promise' || why === null ? `verdict.${verdict}` : null,
      standing: null,
      entries: why === null ? [] : entries,
    },
    ...parts.flatMap((part) => part.findings.flatMap((id) => byId.get(id) ?? [])).map((finding) => answerOf(finding)),
  ];
}

/** Breaches that stay listed whatever becomes of the undertaking. */
function accruedLines({ accrued, clauses }: LivingUndertaking, byId: ReadonlyMap<string, Finding>): readonly Line[] {
  const named = new Set(clauses.flatMap(({ parts }) => parts.flatMap((part) => part.findings)));
  const others = accrued.filter((id) => !named.has(id)).flatMap((id) => byId.get(id) ?? []);
  if (others.length === 0) return [];
  return [text(message('check.accrued')), ...others.map((finding) => answerOf(finding))];
}
