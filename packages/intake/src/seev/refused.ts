import type { Problem } from '@tenfold/kernel';

/** Thrown within the reading of a message where it cannot go on; it never leaves it. */
export class SeevRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message: said }) => said.key).join(', '));
    this.problems = problems;
  }
}
