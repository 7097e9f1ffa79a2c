import type { Reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Clause } from './instrument.ts';

/** The stations of an undertaking's life (LAW 6.3); it is closed when it has ended and no claim is open. */
export type UndertakingState = 'signed' | 'witnessed' | 'acknowledged' | 'effective' | 'terminated' | 'closed';

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
}
