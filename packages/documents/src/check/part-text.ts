import type { Finding, LivingClause, LivingPart, Reason } from '@tenfold/kernel';
import { type Block, quiet, type Spans, toned } from '../page/page.ts';
import { answerSpan, reasonSpans, standingSpans } from './reason-spans.ts';
import { marks, type Say } from './words.ts';

/**
 * Each provision that a sentence promises, on its own line: its mark, the answer and the gravest reason. Those under which
 * nothing is in question share a line.
 */
export function partBlocks(clause: LivingClause, byId: ReadonlyMap<string, Finding>, say: Say): readonly Block[] {
  const judged = clause.parts.filter(({ findings }) => findings.length > 0);
  const idle = clause.parts.filter(({ findings }) => findings.length === 0);
  return [...judged.map((part) => partBlock(clause, part, { byId, say })), ...idleBlock(idle, say)];
}

interface Telling {
  readonly byId: ReadonlyMap<string, Finding>;
  readonly say: Say;
}

function partBlock(clause: LivingClause, part: LivingPart, telling: Telling): Block {
  const { verdict, provision } = part;
  const mark = toned(`${marks[verdict]} ${provision}`, verdict);
  return { kind: 'item', mark, body: [partSpans(clause, part, telling)], indent: 2 };
}

function idleBlock(idle: readonly LivingPart[], say: Say): readonly Block[] {
  if (idle.length === 0) return [];
  const provisions = { list: idle.map(({ provision }) => ({ provision })) };
  const mark = toned(marks['not-applicable'], 'not-applicable');
  return [{ kind: 'item', mark, body: [[quiet(say('check.nothing-under', { provisions }))]], indent: 2 }];
}

function partSpans(
  clause: LivingClause,
  { provision, verdict, findings: ids }: LivingPart,
  { byId, say }: Telling,
): Spans {
  const findings = ids.flatMap((id) => byId.get(id) ?? []);
  const grave = findings.find((finding) => finding.verdict === verdict);
  const why = grave?.reasons[0] ?? reasonUnder(clause, provision) ?? findings[0]?.reasons[0];
  return [answerSpan(verdict, findings, say), ...reasonSpans(why, say), ...standingSpans(grave, say)];
}

/** Where another's breach is a question of endeavours, the sentence has a reason of its own, which names the provision. */
function reasonUnder({ reasons }: LivingClause, provision: string): Reason | undefined {
  return reasons.find(({ figures }) => {
    const named = figures['provision'];
    return named !== undefined && 'provision' in named && named.provision === provision;
  });
}
