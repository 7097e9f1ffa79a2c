import type { Message } from '../finding/message.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Majority } from './carried.ts';
import type { Elected } from './contest.ts';
import type { Eligible } from './eligible.ts';
import type { PollClass } from './entitlement.ts';
import type { Intention, PollMeeting, PollResolution } from './meeting.ts';
import type { MatterProposal } from './proposal.ts';

/** Votes one way, the exact part that they are of the row's denominator, and that part as the meeting prints it. */
export interface Side {
  readonly shares: bigint;
  readonly votes: Ratio;
  /** `null` where nothing was cast, and for abstentions that do not stand in the denominator. */
  readonly part: Ratio | null;
  readonly percent: string | null;
  /** The same part with six decimals, such that those of a row add up to exactly a hundred. */
  readonly closing: string | null;
}

/** For, against and abstentions of one class, or of all together. */
export interface ResultRow {
  readonly for: Side;
  readonly against: Side;
  readonly abstain: Side;
  /** The denominator: votes for and against, and abstentions where the meeting counts them in. */
  readonly total: { readonly shares: bigint; readonly votes: Ratio };
}

export interface ClassRow extends ResultRow {
  readonly shareClass: string;
  /** Votes of a share that carries weight, as counted in this row; `null` where they are not known and none was cast. */
  readonly votesPerShare: Ratio | null;
}

/** A result on one basis. */
export interface Basis {
  readonly perClass: readonly ClassRow[];
  readonly all: ResultRow;
  readonly carried: boolean;
}

/** Why a resolution has no result of its own. */
export type NotPut = 'withdrawn' | 'condition-not-met' | 'condition-open';

/** Something about a count that is not in order, with what it is: a breach, something to do first, a fact that lacks. */
export interface Concern {
  readonly verdict: Extract<Verdict, 'breached' | 'action-required' | 'information-missing'>;
  readonly message: Message;
}

/** What became of what a party had said it would do; `null` where it did not vote. */
export interface IntentionKept extends Intention {
  readonly kept: boolean | null;
}

/** The result of one resolution. */
export interface ResolutionResult {
  readonly resolution: PollResolution;
  readonly proposal: MatterProposal;
  /** As counted: by the person's word, else as proposed. */
  readonly reserved: boolean;
  /** Nobody has confirmed whether it is reserved, and there is a class to whose votes it matters. */
  readonly provisional: boolean;
  readonly eligible: Eligible;
  readonly majority: Majority;
  readonly counted: Basis;
  /** With one vote a share for everybody. */
  readonly withoutWeighting: Basis;
  /** With every share that has weight at its weight, whatever the matter; `null` where the weight is not known. */
  readonly withWeighting: Basis | null;
  /** By whose weight ended at the other of the two moments of policy A13, where that gives other figures. */
  readonly byOtherMoment: Basis | null;
  readonly notPut: NotPut | null;
  readonly elected: Elected | null;
  readonly intentions: readonly IntentionKept[];
  readonly concerns: readonly Concern[];
  readonly notes: readonly Message[];
}

/** The moment whose weight counts (policy A13). */
export const weightMoments = ['poll', 'record-date'] as const;

export type WeightMoment = (typeof weightMoments)[number];

/** The result of a meeting. */
export interface PollResult {
  readonly meeting: PollMeeting;
  readonly classes: readonly PollClass[];
  readonly weightMoment: WeightMoment;
  readonly resolutions: readonly ResolutionResult[];
}
