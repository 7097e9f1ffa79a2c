import type { Reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { PromiseBasis, SigningWay } from '../register/promise.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Clause } from './instrument.ts';

/**
 * The stations of an undertaking’s life, in their order. It is effective when it was signed, witnessed and acknowledged; it is
 * closed when it has ended and nothing can be claimed any more that the record knows of.
 */
export const undertakingStates = [
  'draft',
  'signed',
  'witnessed',
  'acknowledged',
  'effective',
  'terminated',
  'closed',
] as const;

export type UndertakingState = (typeof undertakingStates)[number];

/** One step of its life: a state that it reached, or the company’s witness, which is no state of its own. */
export interface LivingStep {
  readonly state: UndertakingState | 'company-witnessed';
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly entry: string;
  readonly way: SigningWay | null;
  /** The SHA-256 of the file that is kept of it. */
  readonly document: string | null;
}

/** One provision that a sentence promises, with what was found of it. */
export interface LivingPart {
  readonly provision: string;
  readonly verdict: Verdict;
  /** Ids of findings. */
  readonly findings: readonly string[];
}

/** One sentence of the instrument with its state on the day. */
export interface LivingClause extends Clause {
  readonly verdict: Verdict;
  /** A promise is kept or not; a statement is true on that day (`kept`) or not in question (`not-applicable`). */
  readonly nature: 'promise' | 'statement';
  readonly reasons: readonly Reason[];
  readonly parts: readonly LivingPart[];
  /** Ids of all findings under it. */
  readonly findings: readonly string[];
}

/** An undertaking as it stands on one day. */
export interface LivingUndertaking {
  /** The id of the undertaking; `null` when none is recorded for a beneficiary and the usual form stands in for it. */
  readonly id: string | null;
  readonly beneficiary: string;
  readonly state: UndertakingState | null;
  readonly givenOn: PlainDate | null;
  readonly ended: {
    readonly on: PlainDate;
    readonly at: string;
    readonly because: 'delisted' | 'ceased';
    readonly entry: string;
  } | null;
  /** Whether the sentences are those of the paper or a reading version in our words. */
  readonly wording: 'paper' | 'reading-version';
  readonly clauses: readonly LivingClause[];
  /** Ids of findings of breaches before the end, or cured: the rights they gave rise to survive. */
  readonly accrued: readonly string[];
  readonly basis: PromiseBasis | null;
  /** The steps of its life in the order of their time. */
  readonly steps: readonly LivingStep[];
  /** What the next state waits for, or what the paper should show and does not. */
  readonly lacking: readonly Reason[];
  /** What bears on it without changing its state: another name, another vehicle, another paper, a variation. */
  readonly warnings: readonly Reason[];
  /** What the law of Hong Kong asks of its form: shown with what is taken in the meantime, never decided. */
  readonly questions: readonly Reason[];
}
