import type { ListingStatus, PromiseBasis, SigningWay, UndertakingState, Verdict } from '@tenfold/kernel';

/*
 * The parts of the formats check/1 and explanation/1 that the screens show. Counts are decimal strings, proportions `"a/b"`,
 * what is not known `null`; every text is in the language asked for.
 */

export type NamesJson = Readonly<Record<string, string>>;

export interface ReasonJson {
  readonly key: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly entries: readonly string[];
}

export interface ClauseJson {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly strength: string | null;
  readonly page: number | null;
  readonly confidence: string;
  readonly nature: 'promise' | 'statement';
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonJson[];
  readonly parts: readonly PartJson[];
  readonly findings: readonly string[];
}

/** What one provision that a sentence names came to. */
export interface PartJson {
  readonly provision: string;
  readonly verdict: Verdict;
  readonly findings: readonly string[];
}

/** A state that an undertaking reached, or that the company’s witness signed, which is no state of its own. */
export interface LifeStepJson {
  readonly state: UndertakingState | 'company-witnessed';
  readonly on: string;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly entry: string;
  readonly way: SigningWay | null;
  /** The SHA-256 of the file that is kept of it. */
  readonly document: string | null;
}

export interface UndertakingJson {
  /** `null` where none is recorded for a beneficiary and the usual form stands in for it. */
  readonly id: string | null;
  readonly beneficiary: string;
  readonly state: UndertakingState | null;
  readonly givenOn: string | null;
  readonly ended: { readonly on: string; readonly cause: string } | null;
  readonly wording: string;
  readonly clauses: readonly ClauseJson[];
  readonly accrued: readonly string[];
  readonly basis: PromiseBasis | null;
  readonly steps: readonly LifeStepJson[];
  /** What the next state waits for, or what the paper should show and does not. */
  readonly lacking: readonly ReasonJson[];
  /** What bears on it without changing its state. */
  readonly warnings: readonly ReasonJson[];
  /** What the law asks of its form: doubts with what is taken in the meantime. */
  readonly questions: readonly ReasonJson[];
}

export interface PolicyTurnJson {
  readonly policy: string;
  readonly value: string;
  readonly otherwise: readonly {
    readonly value: string;
    readonly verdict: Verdict;
    readonly reasons: readonly ReasonJson[];
  }[];
}

export interface FindingJson {
  readonly id: string;
  readonly provision: string;
  readonly subject: string;
  readonly party: string;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonJson[];
  readonly textStatus: string;
  readonly version: string | null;
  readonly standing: 'primary' | 'secondary' | 'assumed';
  readonly policies: readonly PolicyTurnJson[];
  readonly waivers: readonly string[];
  readonly accrued: { readonly since: string } | null;
  readonly duties: readonly string[];
}

export interface DutyJson {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly provision: string;
  readonly due: string | null;
  readonly discharged: string | null;
}

export interface BoundsJson {
  readonly low: string;
  readonly high: string | null;
}

export interface BeneficiaryJson {
  readonly person: string;
  readonly names: NamesJson | null;
  readonly weightedShares: string | null;
  readonly weightedSharesBounds: BoundsJson | null;
  readonly ordinaryShares: string | null;
  readonly ordinarySharesBounds: BoundsJson | null;
  readonly votes: { readonly ordinary: string | null; readonly reserved: string | null };
  readonly votesBounds: { readonly ordinary: BoundsJson | null; readonly reserved: BoundsJson | null };
  readonly partOfVotes: { readonly ordinary: string | null; readonly reserved: string | null };
  readonly partOfCapital: string | null;
  readonly live: boolean | null;
  readonly director: boolean;
  readonly weightEnded: {
    readonly on: string;
    readonly at: string | null;
    readonly cause: string;
    readonly entry: string;
  } | null;
}

type ByClass = Readonly<Record<string, string | null>>;

export interface CapitalJson {
  readonly inIssue: ByClass;
  readonly treasury: string | null;
  readonly treasuryByClass: ByClass;
  readonly boughtBack: string;
  readonly boughtBackByClass: ByClass;
  readonly votesPerShare: ByClass;
  readonly total: string | null;
  readonly weighted: string | null;
  readonly weightedBounds: BoundsJson | null;
  readonly ratio: string | null;
  readonly ratchet: string | null;
  readonly ratchetBounds: readonly (string | null)[] | null;
  readonly registered: { readonly weighted: string | null; readonly ratio: string | null };
  readonly votes: { readonly ordinary: string | null; readonly reserved: string | null };
  readonly votesBounds: { readonly ordinary: BoundsJson | null; readonly reserved: BoundsJson | null };
}

export interface DifferenceJson {
  readonly entry: string;
  readonly on: string;
  readonly figure: string;
  readonly of: string | null;
  readonly shares: string | null;
  readonly published: string;
  readonly computed: string | null;
  readonly between: { readonly low: string; readonly high: string | null } | null;
  readonly agrees: 'yes' | 'no' | 'unknown';
  readonly by: string | null;
}

export interface CheckJson {
  readonly format: 'tenfold/check/1';
  readonly issuer: string;
  readonly issuerNames: NamesJson;
  readonly stockCode: string | null;
  /** Under what it is listed on the day; `null` where it is not. */
  readonly status: ListingStatus | null;
  readonly on: string;
  readonly knownAt: string | null;
  readonly language: string;
  readonly policies: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<'primary' | 'secondary' | 'assumed' | 'capital' | 'withoutAuthority', number>>;
  readonly capital: CapitalJson;
  readonly beneficiaries: readonly BeneficiaryJson[];
  readonly findings: readonly FindingJson[];
  readonly undertakings: readonly UndertakingJson[];
  readonly duties: readonly DutyJson[];
  readonly differences: readonly DifferenceJson[];
  readonly published: readonly DifferenceJson[];
}

/** An entry as an explanation names it. */
export interface NamedEntryJson {
  readonly id: string;
  readonly kind: string;
  readonly effective: string;
  readonly recorded: string;
  readonly supersedes: string | null;
  readonly source: { readonly title: string; readonly url: string | null; readonly standing: string };
  readonly authority: { readonly form: string | null; readonly title: string; readonly on: string | null } | null;
}

export interface ExplanationJson {
  readonly format: 'tenfold/explanation/1';
  readonly finding: FindingJson;
  readonly rule: {
    readonly provision: string;
    readonly title: string;
    readonly paraphrase: string;
    readonly textStatus: string;
    readonly doubts: readonly string[];
  };
  readonly version: { readonly id: string; readonly from: string; readonly source: string } | null;
  readonly duties: readonly DutyJson[];
  readonly entries: readonly NamedEntryJson[];
}
