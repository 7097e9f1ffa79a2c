import type { Instrument } from '../undertaking/instrument.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How a paper was signed: by hand, by a signature within the file, or by a passkey bound to the bytes of the file. */
export const signingWays = ['wet-ink', 'electronic-signature', 'passkey-assent', 'unknown'] as const;

export type SigningWay = (typeof signingWays)[number];

/** What makes the promise binding: the form of a deed, or something given for it. */
export const promiseBases = ['deed', 'consideration', 'unknown'] as const;

export type PromiseBasis = (typeof promiseBases)[number];

/** One step of the making of an undertaking. */
export interface PromiseStep {
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly entry: string;
  /** `null` where the entry does not say it. */
  readonly way: SigningWay | null;
  /** The SHA-256 of the file that is kept of it. */
  readonly document: string | null;
}

/** Something told of a person. Where it is `null` nobody told it; where its text is, it is known and sealed. */
export type Particular = { readonly text: string | null } | null;

/** That a witness signed, with what is told of him. */
export interface Witnessing extends PromiseStep {
  readonly witness: Particular;
  readonly occupation: Particular;
  readonly address: Particular;
}

/** That the company acknowledged and agreed, with who signed for it. */
export interface Acknowledging extends PromiseStep {
  readonly signatory: Particular;
  readonly position: Particular;
}

/** A paper laid before a beneficiary which nobody has signed yet. */
export interface DraftedUndertaking extends PromiseStep {
  readonly id: string;
  readonly beneficiary: string;
  readonly basis: PromiseBasis | null;
}

/** That an undertaking was varied or released, and what is kept of whoever consented. */
export interface Variation {
  readonly on: PlainDate;
  readonly entry: string;
  readonly how: 'varied' | 'released';
  readonly what: string;
  readonly document: string | null;
  readonly consents: readonly string[];
}

/** That another paper took the place of an undertaking. */
export interface Replacement {
  readonly on: PlainDate;
  readonly entry: string;
  readonly by: string;
  readonly why: string | null;
}

/** An undertaking under Rule 8A.43 with the steps of its making and what became of it. */
export interface GivenUndertaking {
  readonly id: string;
  readonly beneficiary: string;
  readonly givenOn: PlainDate;
  /** The moment of signing as written in the entry: a day or a moment. */
  readonly at: string;
  readonly entry: string;
  readonly way: SigningWay | null;
  readonly document: string | null;
  readonly basis: PromiseBasis | null;
  /** The paper as structure; `null` when only the fact of it is recorded. */
  readonly instrument: Instrument | null;
  /** The draft that was signed, where one was recorded. */
  readonly draft: DraftedUndertaking | null;
  witnessed: Witnessing | null;
  acknowledged: Acknowledging | null;
  companyWitnessed: Witnessing | null;
  replaced: Replacement | null;
  /** Replaced by a longer list, never added to in place. */
  variations: readonly Variation[];
}

/** What a beneficiary did so that a vehicle or the company should comply. */
export interface Endeavour {
  readonly on: PlainDate;
  readonly at: string;
  readonly entry: string;
  readonly beneficiary: string;
  readonly provision: string | null;
  readonly concerning: string | null;
  readonly vehicle: string | null;
  /** The act that was in question: the id of its entry, or words for it. */
  readonly act: string | null;
  readonly document: string | null;
  readonly what: string;
}
