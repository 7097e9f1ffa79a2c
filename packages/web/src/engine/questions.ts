import type { ChangedFinding, Language } from '@tenfold/documents';
import type { Names } from '@tenfold/kernel';
import type { CapitalJson, CheckJson, ExplanationJson, ReasonJson } from '../format/check.ts';

/** The two times of a question as an address carries them: without `on` it is today, without `known` all that is recorded. */
export interface TimesAsked {
  readonly on: string | null;
  readonly known: string | null;
}

/** What every question is asked about. */
export interface About {
  readonly issuer: string;
  readonly language: Language;
}

/** An entry that took effect on a day: what kind of fact it is, and its words in one language. */
export interface EntryOfDay {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
}

/** How an issuer stood at the end of a day on which something took effect. */
export interface DayOfEntries {
  readonly day: string;
  readonly entries: readonly EntryOfDay[];
  /** The findings that are answered differently than at the end of the last such day; `null` where that was not looked at. */
  readonly changed: readonly ChangedFinding[] | null;
  readonly capital: CapitalJson;
  /** Why the finding of 8A.09 about the issuer came out as it did, with the part of the votes that others can cast. */
  readonly floor: readonly ReasonJson[];
}

/** What the engine can be asked, by name: the question and its answer. */
export interface Questions {
  readonly check: { readonly given: TimesAsked; readonly answer: CheckJson };
  readonly explain: { readonly given: TimesAsked & { readonly finding: string }; readonly answer: ExplanationJson };
  /** Every day from the first entry to the last one that is known. */
  readonly days: { readonly given: { readonly known: string | null }; readonly answer: readonly DayOfEntries[] };
  /** Names of people, vehicles and the issuer, and what each kind of entry is. */
  readonly words: { readonly given: TimesAsked; readonly answer: WordsAnswer };
}

export interface WordsAnswer {
  readonly names: Readonly<Record<string, Names>>;
  readonly kinds: Readonly<Record<string, string>>;
}

export type QuestionName = keyof Questions;

/** A question on its way to the worker. */
export type Question = {
  readonly [name in QuestionName]: {
    readonly name: name;
    readonly about: About;
    readonly given: Questions[name]['given'];
  };
}[QuestionName];

/** What comes back: the answer, or the sentences that say why there is none. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: readonly string[] }
  | { readonly id: number; readonly fault: string };
