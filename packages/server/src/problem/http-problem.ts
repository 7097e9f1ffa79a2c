import { message, type Message, type Problem } from '@tenfold/kernel';
import type { ProblemKind } from './kinds.ts';

/** One thing that is wrong, with the place where it stands, as far as there is one. */
export interface Told extends Problem {
  /** The place of the entry in the list that was sent, counted from 1. */
  readonly position?: number | null;
  /** The line of the text that was sent, counted from 1. */
  readonly line?: number | null;
}

/** Why a request was not answered: of what kind, and every reason at once. */
export interface HttpProblem {
  readonly problem: ProblemKind;
  readonly problems: readonly Told[];
  /** How many reasons there are beside. */
  readonly further?: number;
  /** After how many seconds it is worth asking again; left out where that is not known. */
  readonly retryAfter?: number;
}

/** A problem for one reason that is of no single field. */
export function problemFor(problem: ProblemKind, what: Message): HttpProblem {
  return { problem, problems: [{ entry: null, field: '', message: what }] };
}

/** A problem for one reason, by the key of its sentence. */
export function problemOf(problem: ProblemKind, key: string, figures: Message['figures'] = {}): HttpProblem {
  return problemFor(problem, message(key, figures));
}

/** A value that stands in the way, by the name of the field that it stands in. */
export function fieldProblem(field: string, what: Message): HttpProblem {
  return { problem: 'invalid-request', problems: [{ entry: null, field, message: what }] };
}

/** Whether something is a problem and no answer. */
export function isProblem(answer: unknown): answer is HttpProblem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer && 'problems' in answer;
}
