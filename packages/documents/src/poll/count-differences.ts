import type { RefusalCause } from '@tenfold/kernel/poll';

/** Why a holding voted fewer shares on a resolution than it did on another. */
export const shortfalls = ['no-instruction', 'fewer-shares', 'refused', 'bound-to-abstain'] as const;

export type ShortfallWhy = (typeof shortfalls)[number];

/** A holding that voted fewer shares on one resolution than on the one on which it voted most. */
export interface ShortVote {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
  readonly why: ShortfallWhy;
  readonly cause: RefusalCause | null;
}

/** What the shares voted on a resolution in one class lack against those that would be if everybody had voted as many as elsewhere. */
export interface CountDifference {
  readonly resolution: string;
  readonly shareClass: string;
  readonly cast: bigint;
  readonly lacking: bigint;
  readonly holdings: number;
  /** The largest of the holdings. */
  readonly largest: readonly ShortVote[];
  /** Holdings that voted on every other resolution of their class and gave no instruction on this one. */
  readonly leftOut: { readonly holdings: number; readonly shares: bigint; readonly largest: readonly ShortVote[] };
}

/** What a nominee was told to do with what it holds, on one resolution: the four add up to its shares. */
export interface NomineeVotes {
  readonly member: string;
  readonly shareClass: string;
  readonly resolution: string;
  readonly shares: bigint;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  readonly notInstructed: bigint;
  /** Whether what counts replaced an instruction for other shares. */
  readonly revised: boolean;
}

/** A second look at a count: what explains that totals differ, and what nominees were not told. */
export interface SecondLook {
  readonly differences: readonly CountDifference[];
  readonly nominees: readonly NomineeVotes[];
}
