import type { Entry, Instant, Issuer, JsonSchema, Message, PlainDate, Policies } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import type { Json } from '../check/figure-json.ts';
import type { Language } from '../messages/languages.ts';
import type { Page } from '../page/page.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The days that a paper is about: balances, or whatever it speaks of, stand at the end of them. */
export interface PaperPeriod {
  readonly since: PlainDate;
  readonly until: PlainDate;
  /** `2023-07`, where it is about a whole month. */
  readonly month: string | null;
}

/** What papers are made from. */
export interface PaperGiven {
  readonly issuer: Issuer;
  readonly policies: Policies;
  readonly period: PaperPeriod;
  readonly knownAt: Instant | null;
  readonly today: PlainDate;
  /** Entries in force at the end of the period, in the order of their days, of the kinds that the paper asks for. */
  readonly entries: readonly Entry[];
  /** What was asked by name, beside the period. */
  readonly asked: ReadonlyMap<string, string>;
  /** What the rules find at the end of the period; nothing is assessed before a paper asks for it. */
  readonly check: (language: Language) => Check;
}

/** A paper with its contents, ready to be written in any language and any of its forms. */
export interface MadePaper {
  /** Whether something that belongs on it is not known. */
  readonly isIncomplete: boolean;
  /** The day that it bears. */
  readonly date: PlainDate;
  json(language: Language): Json;
  page(language: Language): Page;
  workbook(language: Language): Workbook;
}

/** What one may ask a paper for, by name, as it is typed on the command line and in the address of the API. */
export type PaperOption = (typeof paperOptions)[number];

/** Every option that some paper takes. */
export const paperOptions = ['on', 'opening', 'month', 'from', 'to', 'person', 'report', 'plan', 'paper'] as const;

/** A kind of paper, declared once: the command line, the API and the screens list it from here. */
export interface Paper {
  /** Its name, as it is typed and as it stands in addresses. */
  readonly kind: string;
  /** The key of the sentence that says what it is. */
  readonly about: string;
  readonly options: readonly PaperOption[];
  /** The kinds of entry that it is counted from. */
  readonly entryKinds: readonly string[];
  /** The period that is asked for, or what is wrong with the question. */
  period(options: ReadonlyMap<string, string>, today: PlainDate): PaperPeriod | Message;
  make(given: PaperGiven): MadePaper | Message;
  schema(): JsonSchema;
}
