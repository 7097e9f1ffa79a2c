import type { Ratio } from '../numbers/ratio.ts';
import type { DeductionCause } from './meeting.ts';
import type { Concern } from './result.ts';

/** Shares in issue that do not vote, with the reason. */
export interface Deduction {
  readonly why: DeductionCause;
  readonly shares: bigint;
  /** In whose name they stand on the register of members; `null` where they do not stand on it. */
  readonly member: string | null;
  readonly note: string | null;
}

/** Shares of a member in a weighted class that have one vote though they still stand in that class. */
export interface EndedShares {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
}

/** One class at a meeting. */
export interface PollClass {
  readonly shareClass: string;
  readonly weighted: boolean;
  /** Votes of a share with weight where the meeting states nothing of its own; `null` where they are not known. */
  readonly votesPerShare: Ratio | null;
  readonly inIssue: bigint | null;
  readonly deductions: readonly Deduction[];
  /** In issue less the deductions; `null` where the total is not known. */
  readonly entitled: bigint | null;
}

/** A row of the register of members. */
export interface MemberHolding {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
}

/** What a register of members adds up to in one class. */
export interface RegisterTotal {
  readonly shareClass: string;
  readonly shares: bigint;
  readonly members: number;
}

/** Who may vote how many shares at a meeting. */
export interface Entitlement {
  readonly classes: readonly PollClass[];
  /** Ended shares by the status on the day of the poll and by that at the record date; which counts is a policy (A13). */
  readonly endedAtPoll: readonly EndedShares[];
  readonly endedAtRecordDate: readonly EndedShares[];
  readonly concerns: readonly Concern[];
}
