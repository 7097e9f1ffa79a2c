import type { RefusalCause, Tally } from '@tenfold/kernel/poll';

/** What a count has come to so far: shares, class by class, of the instructions that count among the lines that are counted. */
export interface RunningTallies {
  readonly lines: number;
  readonly tallies: readonly Tally[];
  readonly refusedPerCause: Readonly<Record<RefusalCause, number>>;
}
