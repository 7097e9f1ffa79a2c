import type { HttpProblem } from '../problem/index.ts';

/** The line of a file, counted from 1, on which an entry stands; `null` where it is not known. */
export type LineOf = (entry: string) => number | null;

/** A problem of the entries of a file, each told with its line where it does not say one itself. */
export function withLines(problem: HttpProblem, lineOf: LineOf): HttpProblem {
  const problems = problem.problems.map((one) => {
    if ((one.line ?? null) !== null || one.entry === null) return one;
    return { ...one, line: lineOf(one.entry) };
  });
  return { ...problem, problems };
}
