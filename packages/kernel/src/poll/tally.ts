/** Shares of one class voted on one resolution, each way. */
export interface ClassTally {
  readonly shareClass: string;
  /** A member whose shares are given apart; `null` for all others of the class together. */
  readonly member: string | null;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

/** What the instructions that count come to on one resolution, in shares: votes are the law's affair, not the count's. */
export interface Tally {
  readonly resolution: string;
  readonly perClass: readonly ClassTally[];
}

/** Why a line of instructions is refused. */
export const refusalCauses = [
  'line-malformed',
  'member-unknown',
  'class-not-held',
  'resolution-unknown',
  'resolution-withdrawn',
  'class-has-no-vote',
  'no-whole-count',
  'over-holding',
  'shares-cannot-vote',
  'bound-to-abstain',
  'bound-not-in-favour',
  'time-unreadable',
  'too-late',
  'kind-unknown',
  'taken-back',
] as const;

export type RefusalCause = (typeof refusalCauses)[number];

/** A line of instructions that was refused. */
export interface RefusedLine {
  /** Counted from 1 within its source, the header line included. */
  readonly line: number;
  /** Which of several sources it stands in, counted from 0. */
  readonly source: number;
  readonly cause: RefusalCause;
  readonly member: string | null;
  readonly resolution: string | null;
}

/** What counting all instructions gives. */
export interface Count {
  readonly tallies: readonly Tally[];
  readonly refused: readonly RefusedLine[];
  /** Lines of instructions, headers left out; `accepted` and the refused ones add up to it. */
  readonly lines: number;
  readonly accepted: number;
  /** Of the accepted lines, those that a later instruction replaced; they are kept, and do not count. */
  readonly replaced: number;
}
