import type { ChangedFinding, Language } from '@tenfold/documents/assessment';
import type { Instrument, Names, Verdict } from '@tenfold/kernel';
import type { CapitalOfDayJson, CourseJson } from '../format/capital.ts';
import type { CapitalJson, CheckJson, ExplanationJson, FindingJson } from '../format/check.ts';
import type { ClaimsJson } from '../format/claims.ts';
import type { ClearanceJson } from '../format/clearance.ts';
import type { DutiesJson } from '../format/duties.ts';
import type { EndeavoursJson } from '../format/endeavours.ts';
import type { HoldingsJson } from '../format/holdings.ts';
import type { PlannedProgrammeJson } from '../format/programme.ts';
import type { JsonMembers } from '../screens/entries/json.ts';
import type { ExchangeActJson } from './exchange-answers.ts';
import type { PaperAnswer, PaperGiven, PaperKind, ToCureJson } from './paper-answers.ts';

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
  /** How many entries took effect on it. */
  readonly count: number;
  /** The first of them. */
  readonly entries: readonly EntryOfDay[];
  /** The findings that are answered differently than at the end of the last such day; `null` where that was not looked at. */
  readonly changed: readonly ChangedFinding[] | null;
  readonly capital: CapitalJson;
  /** Where it stood between the thresholds of Rules 8A.13 and 8A.09. */
  readonly course: CourseJson;
}

/** On which reading of the Rules an answer turns, and what it would be under each of the others. */
export interface Assumption {
  readonly text: string;
  readonly others: readonly { readonly value: string; readonly verdict: Verdict; readonly text: string }[];
}

/** A finding with all that it was derived from, and the words that stand around it. */
export interface Explained {
  readonly explanation: ExplanationJson;
  readonly assumptions: readonly Assumption[];
  /** From when until when the version that was applied is in force; `null` where none was. */
  readonly inForce: string | null;
  readonly textStatus: string;
  readonly parameters: readonly string[];
  readonly doubts: readonly string[];
  /** What kind of fact each of its entries is, by id. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** What is answered differently at the end of a later day than at the end of an earlier one. */
export interface Comparison {
  readonly after: string;
  readonly until: string;
  readonly changed: readonly (ChangedFinding & { readonly was: FindingJson | null; readonly is: FindingJson | null })[];
  /** The entries that took effect in between. */
  readonly entries: readonly (EntryOfDay & { readonly day: string })[];
  readonly capital: { readonly before: CapitalJson; readonly after: CapitalJson };
}

/** A provision of the Rules in the list of all. */
export interface RuleLine {
  readonly provision: string;
  /** `null` where no rule of ours gives findings under it. */
  readonly title: string | null;
  readonly reason: string;
  readonly modelled: 'modelled' | 'partly' | 'not';
  /** Whether it was read on its own official page. */
  readonly isChecked: boolean;
  readonly isInForce: boolean;
  readonly isPromised: boolean;
}

/** One rule, told. */
export interface RuleTold {
  readonly provision: string;
  readonly title: string;
  readonly paraphrase: string;
  readonly binds: string;
  readonly textStatus: string;
  readonly versions: readonly {
    readonly id: string;
    readonly inForce: string;
    readonly parameters: readonly string[];
    readonly source: string;
    /** Whether it is the one that was in force on the day asked about. */
    readonly isApplied: boolean;
  }[];
  readonly examples: readonly { readonly name: string; readonly verdict: Verdict; readonly told: string }[];
  readonly readings: readonly {
    readonly question: string;
    readonly choices: readonly { readonly name: string; readonly means: string; readonly isDefault: boolean }[];
  }[];
  readonly doubts: readonly string[];
  readonly coverage: readonly string[];
}

/** What is wrong with a plan, where it stands in it: `steps[0].fields.shares`. */
export interface PlanProblem {
  readonly place: string;
  readonly text: string;
}

/** An entry that a planned act would become, as it is typed. */
export interface DraftedEntry {
  readonly kind: string;
  readonly on: string;
  readonly fields: JsonMembers;
}

/**
 * What planned acts would do, as `tenfold clear --json` gives it, what its policies are called, and the entries that the acts
 * would become; or what is wrong with the plan.
 */
export type ClearAnswer =
  | {
      readonly clearance: ClearanceJson;
      /** The answer in one sentence. */
      readonly sentence: string;
      /** Each step in a sentence, with its day. */
      readonly steps: readonly string[];
      /** Where the issuer stands between the thresholds of Rules 8A.13 and 8A.09. */
      readonly course: { readonly before: CourseJson; readonly after: CourseJson };
      readonly words: Readonly<Record<string, string>>;
      readonly drafts: readonly DraftedEntry[];
    }
  | { readonly problems: readonly PlanProblem[] };

/** Between which days duties are asked for, beside the two times. */
export interface DutiesGiven extends TimesAsked {
  readonly from: string | null;
  readonly to: string | null;
}

/** A programme (format programme/1, as a text) beside the two times; the day looked at is the day on which it is made. */
export interface ProgrammeGiven extends TimesAsked {
  readonly programme: string;
}

/** What a programme asks for, as `tenfold clear --programme --json` gives it, and what its policies are called; or what is wrong. */
export type ProgrammeAnswer =
  | { readonly planned: PlannedProgrammeJson; readonly words: Readonly<Record<string, string>> }
  | { readonly problems: readonly PlanProblem[] };

/** Who owes what by when, as `tenfold duties --json` gives it, with what is said beside it. */
export interface DutiesAnswer {
  readonly duties: DutiesJson;
  /** Of each duty, by its id: by when it is to be done, and the rule or other source that it comes from. */
  readonly words: Readonly<Record<string, { readonly when: string; readonly source: string }>>;
  /** Who stands alone behind each vehicle that owes something. */
  readonly owners: Readonly<Record<string, string>>;
}

/** What the engine can be asked, by name: the question and its answer. */
export interface Questions {
  readonly check: { readonly given: TimesAsked; readonly answer: CheckJson };
  readonly explain: { readonly given: TimesAsked & { readonly finding: string }; readonly answer: Explained };
  /** The classes, who can cast what, and the published figures. */
  readonly capital: { readonly given: TimesAsked; readonly answer: CapitalOfDayJson };
  /** Who has what in the shares, and through whom. */
  readonly holdings: { readonly given: TimesAsked; readonly answer: HoldingsJson };
  /** What changed between the day looked at and another. */
  readonly compare: { readonly given: TimesAsked & { readonly other: string }; readonly answer: Comparison };
  /** What a plan (format plan/1, as a text) would do; the day looked at is the day on which it is made. */
  readonly clear: { readonly given: TimesAsked & { readonly plan: string }; readonly answer: ClearAnswer };
  /** What many dated acts ask for, day by day, and the same as the text of a calendar file (RFC 5545). */
  readonly programme: { readonly given: ProgrammeGiven; readonly answer: ProgrammeAnswer };
  readonly 'programme-calendar': { readonly given: ProgrammeGiven; readonly answer: string };
  /** Who owes what by when; without days, those around the day that is looked at. */
  readonly duties: { readonly given: DutiesGiven; readonly answer: DutiesAnswer };
  /** The same as the text of a calendar file (RFC 5545). */
  readonly 'duties-calendar': { readonly given: DutiesGiven; readonly answer: string };
  /** Breaches, the claims that are made because of them, and until when one can sue. */
  readonly claims: { readonly given: TimesAsked; readonly answer: ClaimsJson };
  /** What beneficiaries did so that others should comply, and the acts that ask for it. */
  readonly endeavours: { readonly given: TimesAsked; readonly answer: EndeavoursJson };
  /** The acts of the Exchange, each with what became of its conditions. */
  readonly exchange: { readonly given: TimesAsked; readonly answer: readonly ExchangeActJson[] };
  /** What is to be cured on an undertaking that was read. */
  readonly cure: { readonly given: { readonly instrument: Instrument }; readonly answer: readonly ToCureJson[] };
  /** A paper of an issuer. */
  readonly paper: { readonly given: PaperGiven; readonly answer: PaperAnswer };
  /** The kinds of paper there are; these, and what follows, ask nothing of any issuer. */
  readonly 'paper-kinds': { readonly given: Record<string, never>; readonly answer: readonly PaperKind[] };
  /** Every provision, and one rule of them, on a day. */
  readonly rulebook: { readonly given: { readonly on: string }; readonly answer: readonly RuleLine[] };
  readonly rule: {
    readonly given: { readonly on: string; readonly provision: string };
    readonly answer: RuleTold | null;
  };
  /** Every day from the first entry to the last one that is known. */
  readonly days: { readonly given: { readonly known: string | null }; readonly answer: readonly DayOfEntries[] };
  /** What an entry can be about: those whom the record knows by now, for whoever types an entry. */
  readonly candidates: { readonly given: TimesAsked; readonly answer: Candidates };
  /** Names of people, vehicles and the issuer, and what each kind of entry is. */
  readonly words: { readonly given: TimesAsked; readonly answer: WordsAnswer };
}

/** What an entry can be about, by what sort of thing it is. */
export type CandidateSort = 'class' | 'person' | 'vehicle' | 'undertaking' | 'meeting' | 'waiver' | 'claim';

export type Candidates = Readonly<Record<CandidateSort, readonly Candidate[]>>;

export interface Candidate {
  readonly id: string;
  /** `null` where it has none, or where they are sealed. */
  readonly names: Names | null;
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
