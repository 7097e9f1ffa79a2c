import type { Finding, Reason } from '../finding/finding.ts';
import type { ClaimantKind, ClaimEnd, ClaimStep, Remedy } from '../register/claim.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Strength } from '../undertaking/instrument.ts';
import type { LimitationLaw, LimitationWatch } from './limitation.ts';

/** A breach that a claim may rest on: as found, under which sentences, on which days. */
export interface ClaimableBreach {
  readonly finding: Finding;
  /** The undertaking under which it stands; `null` where none is recorded for the beneficiary. */
  readonly undertaking: string | null;
  readonly beneficiary: string;
  /** `own`: he himself broke a rule. `endeavours`: another did, which asks what he had done so that it should not. */
  readonly nature: 'own' | 'endeavours';
  /** The sentences under which it stands, and how strong each promise is. */
  readonly clauses: readonly { readonly id: string; readonly strength: Strength | null }[];
  /** The first day of it; `null` where the finding names none. */
  readonly from: PlainDate | null;
  /** The last day of it; `null` while it goes on or is not known. */
  readonly until: PlainDate | null;
  readonly limitation: readonly LimitationWatch[];
  /** Ids of the claims that name it. */
  readonly claims: readonly string[];
}

/** What is kept of the claimant’s right to sue: a fact, and the question of law that it does not answer. */
export interface StandingRow {
  readonly at: 'party' | 'breach' | 'filing';
  readonly date: PlainDate | null;
  readonly shareClass: string | null;
  /** `null` where the count is not known. */
  readonly shares: bigint | null;
  readonly through: 'register' | 'nominee' | null;
  /** The SHA-256 of the file that shows it. */
  readonly evidence: string | null;
  readonly fact: Reason;
  readonly question: Reason;
}

/** A claim under an undertaking as it stands on one day. */
export interface LivingClaim {
  readonly id: string;
  readonly entry: string;
  readonly undertaking: string;
  readonly beneficiary: string;
  /** `null` where the name is sealed. */
  readonly claimant: string | null;
  readonly claimantKind: ClaimantKind | null;
  readonly madeOn: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly state: 'open' | 'closed';
  readonly provisions: readonly string[];
  /** What it rests on, as found on the day of the question. */
  readonly breaches: readonly ClaimableBreach[];
  readonly remedies: readonly Remedy[];
  readonly remedy: string | null;
  readonly standing: readonly StandingRow[];
  /** The earliest watch of its breaches under each reading. */
  readonly limitation: readonly LimitationWatch[];
  readonly steps: readonly ClaimStep[];
  readonly outcome: {
    readonly on: PlainDate;
    readonly entry: string;
    readonly outcome: string | null;
    readonly how: ClaimEnd | null;
  } | null;
  /** Whether the file of its undertaking can’t be closed because of it. */
  readonly holdsOpen: boolean;
  /** What bears on it: a breach that is no longer found, one on the very day of the end, a letter that stops no time. */
  readonly notes: readonly Reason[];
}

/** The claims of an issuer on one day, and the breaches on which nobody has claimed. */
export interface Claims {
  readonly claims: readonly LivingClaim[];
  readonly unclaimed: readonly ClaimableBreach[];
  readonly law: LimitationLaw;
}
