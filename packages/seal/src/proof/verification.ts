import type { JsonObject } from '../json/json-value.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';
import type { KeyHistoryText, SealMeans } from '../note/key-history.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import type { WitnessPolicy } from '../note/witnesses.ts';
import type { Problem } from '../problem.ts';
import type { ClauseId } from './clause.ts';
import type { ProofBundle } from './proof-bundle.ts';

/** What a reader brings along: means, trust, and what the reader has seen before. */
export interface Verification extends SealMeans {
  /** The keys of logs that the reader trusts. One of them must be among the keys of the bundle's log. */
  readonly trustedKeys: readonly VerifierKey[];
  readonly witnesses?: WitnessPolicy;
  /** The text of a signed checkpoint of the same log that the reader kept: the bundle must continue it. */
  readonly olderCheckpoint?: string;
  /** For a proof text, which brings none: the keys of logs in their order, and the entry, as it was sealed. */
  readonly keys?: readonly KeyHistoryText[];
  readonly entry?: JsonObject;
  /**
   * Whether a time-stamp token is a genuine one over these bytes; a bundle without a token then fails. Without this function
   * tokens are carried and not judged.
   */
  readonly isTimestamp?: (token: Uint8Array, stamped: Uint8Array) => boolean;
}

/** What became of one clause. */
export interface Check {
  readonly clause: ClauseId;
  readonly holds: boolean;
  /** What is wrong, where the clause does not hold. */
  readonly problem?: Problem;
}

/** What a bundle proves, once every clause holds. */
export interface Proven {
  readonly bundle: ProofBundle;
  readonly checkpoint: SignedCheckpoint;
  /** The entry with its disclosed fields in their places. */
  readonly entry: JsonObject;
}

/** The checks up to and including the first that fails; `proven` is there when all hold. */
export interface VerificationResult {
  /** Whether the file was a bundle, or a proof text by itself: that has nothing for some of the clauses. */
  readonly form: 'bundle' | 'text';
  readonly ok: boolean;
  readonly checks: readonly Check[];
  readonly proven?: Proven;
}
