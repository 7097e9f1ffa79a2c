import type { Instrument } from '../undertaking/instrument.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** An undertaking under Rule 8A.43 with the steps of its making. */
export interface GivenUndertaking {
  readonly id: string;
  readonly beneficiary: string;
  readonly givenOn: PlainDate;
  readonly entry: string;
  /** The paper as structure; `null` when only the fact of it is recorded. */
  readonly instrument: Instrument | null;
  witnessed: { readonly on: PlainDate; readonly entry: string } | null;
  acknowledged: { readonly on: PlainDate; readonly entry: string } | null;
}

/** What a beneficiary did so that a vehicle or the company should comply. */
export interface Endeavour {
  readonly on: PlainDate;
  readonly entry: string;
  readonly beneficiary: string;
  readonly provision: string | null;
  readonly concerning: string | null;
  readonly what: string;
}

export interface RecordedClaim {
  readonly id: string;
  readonly entry: string;
  readonly madeOn: PlainDate;
  readonly undertaking: string;
  readonly claimant: string;
  readonly provision: string | null;
  closed: { readonly on: PlainDate; readonly entry: string; readonly outcome: string | null } | null;
}
