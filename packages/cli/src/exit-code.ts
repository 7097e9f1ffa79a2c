import type { Verdict } from '@tenfold/kernel';

/** What the process says with its exit code. */
export const exitCodes = {
  nothingWrong: 0,
  /** A breach, or a thing that must be done or approved first. */
  wrong: 1,
  badInput: 2,
  /** A determination or a fact is missing. */
  undecided: 3,
  /** Our own bug. */
  fault: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const wrong: readonly Verdict[] = ['breached', 'action-required', 'needs-approval'];
const undecided: readonly Verdict[] = ['needs-determination', 'information-missing'];

/**
 * The exit code of an answer. What is wrong anywhere weighs more than what is open, and only what is open in a promise makes
 * the answer undecided (decision 0010).
 */
export function exitCodeOf({
  found,
  promised,
}: {
  readonly found: readonly Verdict[];
  readonly promised: readonly Verdict[];
}): ExitCode {
  if (found.some((verdict) => wrong.includes(verdict))) return exitCodes.wrong;
  return promised.some((verdict) => undecided.includes(verdict)) ? exitCodes.undecided : exitCodes.nothingWrong;
}
