import { message, type Message, type Problem } from '@tenfold/kernel';
import type { ReadElement } from './read-element.ts';

/** Why a message cannot be read; each has a sentence `seev.problem.<name>` in the catalogue. */
export const seevProblems = [
  'not-utf-8',
  'encoding',
  'not-well-formed',
  'document-type',
  'instruction',
  'entity',
  'too-deep',
  'too-long-piece',
  'cut-off',
  'no-message',
  'other-message',
  'message-unknown',
  'message-twice',
  'unknown',
  'missing',
  'twice',
  'one-of',
  'text-between',
  'attribute',
  'too-long',
  'form',
  'code',
  'class-unknown',
  'several-pages',
  'contest',
  'date-unknown',
  'no-whole-count',
  'no-whole-total',
  'not-whole',
  'other-date',
] as const;

export type SeevProblem = (typeof seevProblems)[number];

/** A problem with a message, at a line counted from 1. */
export function seevProblem(problem: SeevProblem, line: number, figures: Message['figures'] = {}): Problem {
  return {
    entry: null,
    field: '',
    message: message(`seev.problem.${problem}`, { ...figures, line: { number: BigInt(line) } }),
  };
}

/** A problem with one element that was read. */
export function problemOf({ line, path, text }: ReadElement, problem: SeevProblem): Problem {
  return seevProblem(problem, line, { path: { quote: path }, quote: { quote: text } });
}
