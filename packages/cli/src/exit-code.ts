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

/** The exit code for a set of verdicts. What is wrong weighs more than what is open. */
export function exitCodeOf(verdicts: readonly Verdict[]): ExitCode {
  if (verdicts.some((verdict) => wrong.includes(verdict))) return exitCodes.wrong;
  if (verdicts.some((verdict) => undecided.includes(verdict))) return exitCodes.undecided;
  return exitCodes.nothingWrong;
}
