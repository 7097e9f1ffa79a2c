import type { PlainDate } from '../time/plain-date.ts';

/** What a claimant may ask a court for. */
export const remedies = ['damages', 'injunction', 'declaration', 'other'] as const;

export type Remedy = (typeof remedies)[number];

export const claimantKinds = ['company', 'shareholder'] as const;

export type ClaimantKind = (typeof claimantKinds)[number];

/** The two days at which a shareholder may have to hold shares: which of them counts is a question of law (A15). */
export const standingDays = ['breach', 'filing'] as const;

/** Shares as the claimant says that he held them on one of the two days, with the evidence that is kept. */
export interface ClaimedHolding {
  readonly at: (typeof standingDays)[number];
  readonly date: PlainDate;
  readonly shareClass: string | null;
  /** `null` where the count is not known. */
  readonly shares: bigint | null;
  readonly through: 'register' | 'nominee';
  /** The SHA-256 of the file that shows it. */
  readonly evidence: string | null;
}

export const claimSteps = [
  'letter-before-action',
  'writ',
  'interim-injunction',
  'hearing',
  'negotiation',
  'other',
] as const;

export type ClaimStepKind = (typeof claimSteps)[number];

/** Something done about a claim. */
export interface ClaimStep {
  readonly on: PlainDate;
  readonly at: string;
  readonly entry: string;
  readonly step: ClaimStepKind;
  readonly what: string | null;
  readonly document: string | null;
}

/** In what way a claim came to its end. */
export const claimEnds = ['settled', 'decided', 'given-up', 'barred'] as const;

export type ClaimEnd = (typeof claimEnds)[number];

/** A claim under an undertaking, as the record has it. */
export interface RecordedClaim {
  readonly id: string;
  readonly entry: string;
  readonly madeOn: PlainDate;
  readonly at: string;
  readonly undertaking: string;
  /** `null` where the name is sealed. */
  readonly claimant: string | null;
  readonly claimantKind: ClaimantKind | null;
  readonly provisions: readonly string[];
  /** The id of the finding that it is about, as the claimant named it. */
  readonly breach: string | null;
  readonly remedies: readonly Remedy[];
  /** The remedy in the claimant’s own words. */
  readonly remedy: string | null;
  readonly holdings: readonly ClaimedHolding[];
  /** Replaced by a longer list, never added to in place. */
  steps: readonly ClaimStep[];
  closed: {
    readonly on: PlainDate;
    readonly entry: string;
    readonly outcome: string | null;
    readonly how: ClaimEnd | null;
  } | null;
}
