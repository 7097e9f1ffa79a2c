import type { Verdict } from '@tenfold/kernel';
import type { Said } from './said.ts';

/** An answer as it stands everywhere: one sign, one word, one colour. */
export interface Marked {
  readonly verdict: Verdict;
  readonly word: Said;
}

/** Whether the promises are kept, in one sentence, since when, and what there was before. */
export interface AnswerView extends Partial<Marked> {
  readonly asOf: Said;
  readonly headline: Said;
  /** Since when, and why it is not simply so. */
  readonly told: readonly Said[];
  readonly lapses: readonly (Said & { readonly finding: string })[];
}

/** What part of the capital and of the votes is the beneficiaries'. */
export interface VotesView {
  readonly sentence: Said;
  readonly bars: readonly BarView[];
}

/** A part of a whole, to be drawn: how long of a thousand, and its two ends in words. */
export interface BarView {
  readonly name: Said;
  readonly thousandths: number;
  readonly theirs: Said;
  readonly others: Said;
}

/** One provision that is promised, in plain words, with what it came to. */
export interface ProvisionView extends Marked {
  readonly provision: string;
  readonly plain: Said;
  /** Why it came out as it did, where it is not simply kept. */
  readonly why: Said | null;
  /** What the reader should know of the text of the rule; nothing where it was read on its own official page. */
  readonly unchecked: Said | null;
  /** Ids of the findings behind it. */
  readonly findings: readonly string[];
}

export interface PersonView {
  readonly person: string;
  readonly name: Said;
  readonly ended: boolean;
  readonly told: readonly Said[];
}

export interface DutyView {
  readonly what: Said;
  readonly due: Said;
  readonly isLate: boolean;
}

/** A published figure beside the one that the record gives. */
export interface FigureView {
  readonly agrees: 'yes' | 'no' | 'not-computable' | 'not-compared';
  readonly name: Said;
  readonly published: Said;
  readonly computed: Said;
  readonly answer: Said;
}

export interface FiguresView {
  readonly summary: Said;
  readonly differing: readonly FigureView[];
  readonly all: readonly FigureView[];
}

export interface FindingView extends Marked {
  readonly finding: string;
  readonly about: Said;
}

/** The public page of an issuer: all that it says of the record, each text by its name. */
export interface PublicView {
  readonly issuer: Said;
  readonly code: string | null;
  readonly answer: AnswerView;
  /** What the day asked about and what the record rests on mean for the reader. */
  readonly notes: readonly Said[];
  readonly votes: VotesView | null;
  readonly provisions: readonly ProvisionView[];
  readonly people: readonly PersonView[];
  readonly duties: readonly DutyView[];
  readonly figures: FiguresView | null;
  readonly findings: readonly FindingView[];
}
