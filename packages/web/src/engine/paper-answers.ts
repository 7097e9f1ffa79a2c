import type { Language, Page } from '@tenfold/documents/assessment';

/** A kind of paper, what it is, and the names of what it can be asked. */
export interface PaperKind {
  readonly kind: string;
  readonly about: string;
  readonly options: readonly string[];
}

/** A paper that is wished: its kind, what is asked of it by name, and the language that it is to be in. */
export interface PaperGiven {
  readonly kind: string;
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly known: string | null;
}

/** The days that a paper is about, as they can be asked for. */
export interface PaperDays {
  readonly opening: string;
  readonly from: string;
  readonly to: string;
  readonly month: string;
}

/** A paper as a page, or the sentence that says why there is none. */
export type PaperAnswer =
  | {
      readonly page: Page;
      readonly title: string;
      /** Whether something that belongs on it is not known. */
      readonly isIncomplete: boolean;
      readonly period: PaperDays;
      /** The entries that its lines rest on, and the words after which a line names them. */
      readonly rests: { readonly after: string; readonly entries: readonly string[] };
    }
  | { readonly refused: string; readonly period: PaperDays | null };

/** Something on an undertaking that was read which is not as the usual form has it, and what is asked of somebody. */
export interface ToCureJson {
  readonly kind: 'missing' | 'departure' | 'doubtful';
  readonly who: 'beneficiary' | 'company';
  readonly found: string;
  readonly ask: string;
  readonly quote: string | null;
}
