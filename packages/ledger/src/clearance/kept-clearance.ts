import type { PlainDate } from '@tenfold/kernel';
import type { JsonObject } from '@tenfold/seal';

/** The law that a clearance was given by: a mark of the rulebook as it was read then, and the versions in force. */
export interface RulesGivenBy {
  readonly rulebook: string;
  readonly versions: readonly string[];
}

/** A clearance that is to be kept: what was asked, what was answered, and what the answer rests on. */
export interface ClearanceGiven {
  /** The plan as it was asked about. */
  readonly plan: JsonObject;
  /** The day at whose end the plan was judged, by as many entries as `size` says. */
  readonly day: PlainDate;
  readonly size: bigint;
  /** The last day on which it may be relied on. */
  readonly expiresOn: PlainDate;
  readonly rules: RulesGivenBy;
  readonly verdict: string;
  /** The smallest conversion in shares; `null` where it is not known. */
  readonly minimum: bigint | null;
  /** What a later answer to the same plan is compared with. */
  readonly answer: JsonObject;
  /** The clearance as it is read later, as it was given. */
  readonly content: JsonObject;
}

/** What a kept clearance says of itself. */
export interface KeptClearance extends Omit<ClearanceGiven, 'content'> {
  readonly number: bigint;
  readonly planSha256: string;
  readonly askedBy: string;
  readonly givenAt: string;
  /** The root of the issuer's log over its header and `size` entries, in lower-case hexadecimal. */
  readonly root: string;
  /** SHA-256 of the canonical JSON of the clearance as it was given, in lower-case hexadecimal. */
  readonly contentSha256: string;
}

/** A kept clearance with what was given then. */
export interface WholeClearance extends KeptClearance {
  readonly content: JsonObject;
}
