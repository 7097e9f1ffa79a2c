import type { Ratio } from '../numbers/ratio.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Proportion } from './ratchet.ts';

/** The four things that can pass with a share; Rule 8A.18(1) looks at the last three. */
export const passingHeads = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'] as const;

export type PassingHead = (typeof passingHeads)[number];

/** What a passing did to the weight of the shares. */
export type PassingOutcome = 'ended' | 'same-person' | 'uncertain' | 'title-only' | 'not-bound';

/** Something in weighted shares that passed from one hand to another. */
export interface Passing {
  readonly entry: string;
  readonly on: PlainDate;
  readonly from: string;
  readonly to: string;
  readonly shareClass: string;
  /** `null` where the count is not known. */
  readonly shares: bigint | null;
  readonly passing: readonly PassingHead[];
  outcome: PassingOutcome;
  /** The person whose weighted shares they were, when there is one. */
  readonly person: string | null;
  readonly because: 'transfer' | 'enforcement' | 'interests-changed';
}

/** A lien, pledge or charge over shares. */
export interface Encumbrance {
  readonly entry: string;
  readonly on: PlainDate;
  readonly holder: string;
  readonly shareClass: string;
  shares: bigint | null;
  readonly inFavourOf: string;
}

/** Weighted shares issued after listing, with the proportion and the ratchet just before. */
export interface WeightedIssue {
  readonly entry: string;
  readonly on: PlainDate;
  readonly shareClass: string;
  readonly shares: bigint | null;
  readonly way: string;
  readonly to: string | null;
  readonly before: Proportion | null;
  readonly ratchet: Proportion | null;
  /** The proportion at the end of the day of the issue. */
  closing: Proportion | null;
}

/** A change in the terms of a class: its votes a share. */
export interface ClassChange {
  readonly entry: string;
  readonly on: PlainDate;
  readonly shareClass: string;
  readonly from: Ratio | null;
  readonly to: Ratio | null;
}

/** What each share became: so many, or a part of one. */
export interface Subdivision {
  readonly entry: string;
  readonly on: PlainDate;
  /** The class whose shares they were; `null` for every class. */
  readonly shareClass: string | null;
  readonly into: Ratio;
}

/** A balance stated anew that differs from what the entries before it give: movements that nobody recorded. */
export interface Restatement {
  readonly entry: string;
  readonly on: PlainDate;
  readonly shareClass: string;
  readonly folded: bigint;
  readonly stated: bigint;
}
