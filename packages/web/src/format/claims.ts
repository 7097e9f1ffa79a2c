import type { ClaimantKind, ClaimEnd, ClaimStepKind, Remedy } from '@tenfold/kernel';
import type { FindingJson, ReasonJson } from './check.ts';

/* The parts of the format claims/1 that the screens show. Counts are decimal strings; what is not known is `null`. */

/** One reading of when the time to sue is over. */
export interface LimitationJson {
  readonly reading: string;
  readonly years: number;
  readonly counted: string | null;
  readonly lastDay: string | null;
  readonly passed: boolean | null;
  readonly why: ReasonJson;
}

/** A breach that a claim may rest on, as found. */
export interface BreachJson {
  /** The id of the finding. */
  readonly finding: string;
  readonly undertaking: string | null;
  readonly beneficiary: string;
  readonly nature: 'own' | 'endeavours';
  readonly provision: string;
  readonly subject: string;
  readonly verdict: FindingJson['verdict'];
  readonly standing: FindingJson['standing'];
  readonly reasons: readonly ReasonJson[];
  readonly clauses: readonly { readonly id: string; readonly strength: string | null }[];
  readonly from: string | null;
  readonly until: string | null;
  readonly limitation: readonly LimitationJson[];
  readonly claims: readonly string[];
}

/** A fact about the claimant’s right to sue, and the question of law that it does not answer. */
export interface StandingJson {
  readonly at: 'party' | 'breach' | 'filing';
  readonly date: string | null;
  readonly shareClass: string | null;
  readonly shares: string | null;
  readonly through: 'register' | 'nominee' | null;
  readonly evidence: string | null;
  readonly fact: ReasonJson;
  readonly question: ReasonJson;
}

export interface ClaimStepJson {
  readonly on: string;
  readonly at: string;
  readonly entry: string;
  readonly step: ClaimStepKind;
  readonly what: string | null;
  readonly document: string | null;
}

export interface ClaimJson {
  readonly id: string;
  readonly entry: string;
  readonly undertaking: string;
  readonly beneficiary: string;
  /** `null` where the name is sealed. */
  readonly claimant: string | null;
  readonly claimantKind: ClaimantKind | null;
  readonly madeOn: string;
  readonly at: string;
  readonly state: 'open' | 'closed';
  readonly provisions: readonly string[];
  readonly breaches: readonly BreachJson[];
  readonly remedies: readonly Remedy[];
  readonly remedy: string | null;
  readonly standing: readonly StandingJson[];
  readonly limitation: readonly LimitationJson[];
  readonly steps: readonly ClaimStepJson[];
  readonly outcome: {
    readonly on: string;
    readonly entry: string;
    readonly outcome: string | null;
    readonly how: ClaimEnd | null;
  } | null;
  /** Whether the file of its undertaking can’t be closed because of it. */
  readonly holdsOpen: boolean;
  readonly notes: readonly ReasonJson[];
}

export interface ClaimsJson {
  readonly format: 'tenfold/claims/1';
  readonly issuer: string;
  readonly issuerNames: Readonly<Record<string, string>>;
  readonly on: string;
  readonly claims: readonly ClaimJson[];
  readonly unclaimed: readonly BreachJson[];
  /** The law that the last days are counted by. */
  readonly law: {
    readonly title: string;
    readonly textStatus: string;
    readonly versions: readonly {
      readonly id: string;
      readonly from: string;
      readonly source: string;
    }[];
    readonly doubts: readonly { readonly key: string; readonly text: string }[];
  };
}
