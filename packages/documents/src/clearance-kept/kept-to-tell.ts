import type { KeptAnswer, PlainDate } from '@tenfold/kernel';

/** A kept clearance as a ledger gives it: what was asked, what was answered, and what the answer rests on. */
export interface KeptToTell {
  readonly number: bigint;
  readonly plan: unknown;
  readonly planSha256: string;
  readonly askedBy: string;
  readonly givenAt: string;
  readonly expiresOn: PlainDate;
  readonly day: PlainDate;
  readonly size: bigint;
  readonly root: string;
  readonly rules: RulesGivenBy;
  readonly verdict: string;
  readonly minimum: bigint | null;
  readonly contentSha256: string;
  /** As {@link KeptAnswer} has it; it went through JSON. */
  readonly answer: unknown;
}

/** The law that a clearance was given by: a mark of the rulebook, and the versions that were in force for the plan. */
export interface RulesGivenBy {
  readonly rulebook: string;
  readonly versions: readonly string[];
}

/** What was answered, as it was kept. */
export function answerOf({ answer }: Pick<KeptToTell, 'answer'>): KeptAnswer {
  return answer as KeptAnswer;
}
