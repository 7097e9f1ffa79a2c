import { type Message, message, type Problem } from '@tenfold/kernel';

/** Why nothing could be counted at all; each has a sentence `count.problem.<name>` in the catalogue. */
export const countProblems = [
  'no-header',
  'column-lacking',
  'column-unknown',
  'column-twice',
  'broken-gzip',
  'broken-parquet',
  'register-line',
  'register-member-empty',
  'register-class-empty',
  'register-no-whole-count',
  'register-twice',
  'register-nominee',
  'register-empty',
  'withheld-unknown',
  'withheld-too-many',
  'too-large',
  'resume-differs',
  'cancelled',
] as const;

export type CountProblem = (typeof countProblems)[number];

/** A problem with one file, or with what was given as a whole where `file` is empty. */
export function problemIn(file: string, problem: CountProblem, figures: Message['figures'] = {}): Problem {
  return { entry: null, field: file, message: message(`count.problem.${problem}`, figures) };
}

/** A problem with one line of a file. */
export function problemAt(
  { file, line }: { readonly file: string; readonly line: number },
  problem: CountProblem,
  figures: Message['figures'] = {},
): Problem {
  return problemIn(file, problem, { line: { number: BigInt(line) }, ...figures });
}

/** Thrown within the package where a count cannot go on; it never leaves it. */
export class Uncountable extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message: said }) => said.key).join(', '));
    this.problems = problems;
  }
}

/** Throws {@link Uncountable} where a count has been called off. */
export function endIfCalledOff(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Uncountable([problemIn('', 'cancelled')]);
}
