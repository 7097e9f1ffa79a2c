import { message } from '@tenfold/kernel';
import type { Question } from '@tenfold/ledger';
import type { Role } from '@tenfold/signing/assent';
import { fieldProblem, type HttpProblem, problemOf } from '../problem/index.ts';
import type { RecordedExecution } from './recorded-execution.ts';

/**
 * Why somebody may not sign now: he has already, something waits for a decision, or another signs before him. Each signs what
 * those before him have signed, in whatever way.
 */
export function refuseTurn(execution: RecordedExecution, role: Role): HttpProblem | null {
  const { steps, waiting, next } = execution;
  const who = roleFigure(role);
  const done = steps.find((step) => step.role === role);
  if (done !== undefined) return problemOf('conflict', 'execution.signed-already', { who, on: { date: done.on } });
  if (waiting !== null) return problemOf('conflict', 'execution.waits', { proposal: { number: waiting.proposal } });
  if (next === null || next === role) return null;
  return problemOf('conflict', 'execution.not-next', { who, next: roleFigure(next) });
}

/** A role as a figure in a sentence. */
export function roleFigure(role: Role): { readonly message: string } {
  return { message: `execution.role.${role}` };
}

/** Nobody signs tomorrow, or before those whose signature he signs after. */
export function refuseDay({ draft, steps }: RecordedExecution, on: string, now: string): HttpProblem | null {
  if (on > now) return fieldProblem('on', message('execution.day-to-come', { on: { date: on } }));
  const before = [draft?.on, ...steps.map((step) => step.on)].filter((day) => day !== undefined);
  const latest = before.toSorted().at(-1);
  if (latest === undefined || on >= latest) return null;
  return fieldProblem('on', message('execution.day-before', { on: { date: on }, before: { date: latest } }));
}

/** Why a question can be answered no more: its time is over, or another paper is the newest by now. */
export function refuseOldPaper(
  { document }: RecordedExecution,
  question: Pick<Question, 'document' | 'endsAt'>,
  now: number,
): HttpProblem | null {
  if (Date.parse(question.endsAt) <= now) return problemOf('conflict', 'execution.too-late');
  return document === question.document ? null : problemOf('conflict', 'execution.moved-on');
}
