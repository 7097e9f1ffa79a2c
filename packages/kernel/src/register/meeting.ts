import type { PlainDate } from '../time/plain-date.ts';

/** Why shares that are in issue do not vote at a meeting. */
export const deductionCauses = [
  'treasury',
  'bought-back',
  'trustee',
  'issued-after-closure',
  'depositary-reserve',
  'other',
] as const;

export type DeductionCause = (typeof deductionCauses)[number];

/** Shares of one class that are in issue and do not vote. */
export interface StatedDeduction {
  readonly shareClass: string;
  readonly shares: bigint;
  readonly why: DeductionCause;
  /** In whose name they stand on the register of members; `null` where they do not stand on it. */
  readonly member: string | null;
  readonly note: string | null;
}

/** The matters that Rule 8A.24 reserves, and the rest. */
export const resolutionMatters = [
  'constitution',
  'class-rights',
  'independent-director',
  'auditors',
  'voluntary-winding-up',
  'other',
] as const;

export type ResolutionMatter = (typeof resolutionMatters)[number];

/** How abstentions stand in the result: not printed, printed beside the percentages, or inside their denominator. */
export const abstentionWays = ['left-out', 'printed', 'in-denominator'] as const;

export type AbstentionWay = (typeof abstentionWays)[number];

/** What a poll printed for one class; `null` where nobody says. */
export interface ClassCount {
  readonly shareClass: string;
  readonly sharesFor: bigint | null;
  readonly sharesAgainst: bigint | null;
  readonly sharesAbstain: bigint | null;
  readonly votesFor: bigint | null;
  readonly votesAgainst: bigint | null;
  readonly votesAbstain: bigint | null;
  /** Of the shares above, those that voted with one vote each though a share of their class has more. */
  readonly oneVoteFor: bigint | null;
  readonly oneVoteAgainst: bigint | null;
  readonly oneVoteAbstain: bigint | null;
}

/** A poll as it was declared. */
export interface Poll {
  readonly entry: string;
  readonly on: PlainDate;
  readonly counted: 'one-vote-a-share' | 'weighted' | null;
  readonly votesFor: bigint | null;
  readonly votesAgainst: bigint | null;
  readonly votesAbstain: bigint | null;
  /** How abstentions stand in it; `null` where nobody says. */
  readonly abstentions: AbstentionWay | null;
  readonly perClass: readonly ClassCount[];
}

export interface Resolution {
  readonly number: string;
  readonly entry: string;
  readonly matters: readonly ResolutionMatter[];
  poll: Poll | null;
}

export interface Meeting {
  readonly id: string;
  readonly entry: string;
  readonly calledOn: PlainDate;
  readonly date: PlainDate | null;
  readonly kind: 'annual' | 'extraordinary' | 'class' | null;
  /** Who is on the register of members at its end may vote. */
  readonly recordDate: PlainDate | null;
  readonly deductions: readonly StatedDeduction[];
  readonly resolutions: Map<string, Resolution>;
}
