/** What each sentence of an undertaking is for. The order is that of the usual form under Rule 8A.43. */
export const clauseKinds = [
  'title',
  'recital',
  'interpretation',
  'consideration',
  'own-compliance',
  'vehicle-compliance',
  'company-compliance',
  'waiver',
  'reliance',
  'benefit',
  'enforcement',
  'termination',
  'survival',
  'governing-law',
  'jurisdiction',
  'other',
] as const;

export type ClauseKind = (typeof clauseKinds)[number];

/**
 * How strong a promise is: the giver's own conduct, or his best endeavours that somebody else does it. `lesser-endeavours` is
 * any promise of effort short of best ones, as “reasonable endeavours”; the usual form has none.
 */
export type Strength = 'absolute' | 'best-endeavours' | 'lesser-endeavours';

/** How sure the reading of a text is. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** One sentence, or a part of one that promises something of its own. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  /** The sentence as it stands on the paper; in a reading version, our own words for it. */
  readonly text: string;
  /** `null` for a sentence that promises nothing. */
  readonly strength: Strength | null;
  /** The page on which it begins, counted from 1. */
  readonly page: number;
  readonly confidence: Confidence;
  /** For the three promises: the provisions named in the sentence, or meant by its defined term, in the order of the paper. */
  readonly provisions?: readonly string[];
}

/** A block for signing. A field that was printed but left empty or can't be read is `null`. */
export interface ExecutionBlock {
  readonly present: boolean;
  /** `no`: a line for it is printed and nothing stands on it in the text; ink that a scan's text does not show may be there. */
  readonly signed: 'yes' | 'no' | 'not-visible';
  readonly name: string | null;
  readonly position?: string | null;
  readonly address?: string | null;
  readonly occupation?: string | null;
  readonly date?: string | null;
  /** Which of these are known and sealed, so that they read as `null` here; left out where none is. */
  readonly sealed?: readonly string[];
}

/** A place where the paper says something else than the usual form, with what that does. `effect` is a key of the catalogue. */
export interface Deviation {
  readonly clause: string | null;
  readonly kind: string;
  readonly text: string;
  readonly effect: string;
}

/** Something that could not be read surely. `why` is a key of the catalogue. */
export interface Doubtful {
  readonly text: string;
  readonly page: number;
  readonly why: string;
}

/** An undertaking as structure, read off a paper or kept as a reading version. */
export interface Instrument {
  readonly format: 'tenfold/instrument/1';
  /** `paper`: the sentences are those of the document. `reading-version`: they are our words for it. */
  readonly wording: 'paper' | 'reading-version';
  readonly language: 'en' | 'zh-Hant' | 'zh-Hans';
  readonly issuer: string | null;
  readonly beneficiary: string | null;
  /** Every provision that the giver promises to comply with, as `8A.09`. */
  readonly provisions: readonly string[];
  readonly clauses: readonly Clause[];
  readonly execution: {
    readonly beneficiary: ExecutionBlock;
    readonly witness: ExecutionBlock;
    readonly company: ExecutionBlock;
    readonly companyWitness: ExecutionBlock;
  };
  /** Keys of the catalogue: what the usual form has and this paper has not. */
  readonly missing: readonly string[];
  readonly doubtful: readonly Doubtful[];
  readonly deviations: readonly Deviation[];
}
