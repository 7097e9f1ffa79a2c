import type { Message } from './message.ts';
import type { Verdict } from './verdict.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** One step of an answer: what was found, with its figures, and the ids of the entries they were read from. */
export interface Reason extends Message {
  readonly entries: readonly string[];
}

/** How far a source can be leaned on: the issuer, the Exchange, a court or a registry; press and data sites; our own assumption. */
export type Standing = 'primary' | 'secondary' | 'assumed';

/** Whether the paraphrase of a provision was compared with the rule's own page (V), a secondary source (S) or neither (U). */
export type TextStatus = 'read-on-its-own-page' | 'secondary-source' | 'not-checked';

/** A policy on which the answer turns: the value used, and what the answer would be under each other value that changes it. */
export interface PolicyTurn {
  readonly policy: string;
  readonly value: string;
  readonly otherwise: readonly {
    readonly value: string;
    readonly verdict: Verdict;
    readonly reasons: readonly Reason[];
  }[];
}

/** The answer of one rule about one subject on one day. */
export interface Finding {
  /** Stable: provision, subject and, where the finding is about one event, the id of its entry. */
  readonly id: string;
  readonly provision: string;
  /** The id of the issuer, person or vehicle that the finding is about. */
  readonly subject: string;
  readonly party: Party;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly textStatus: TextStatus;
  /** The version of the rule that was applied: the one in force on the day of the event or of the question. */
  readonly version: string;
  readonly policies: readonly PolicyTurn[];
  /** Ids of the waiver entries that changed the answer. */
  readonly waivers: readonly string[];
  /** The weakest standing among the sources of the entries it rests on. */
  readonly standing: Standing;
  /** Set on a breach that was cured: it stays listed, because the rights it gave rise to do. */
  readonly accrued: { readonly from: PlainDate; readonly until: PlainDate } | null;
  /** What is to be done because of it; empty for most. */
  readonly duties: readonly Duty[];
}

/** What kind of party a finding is about. */
export type Party = 'issuer' | 'beneficiary' | 'vehicle';

/** Who owes what by when under which provision. A day that the law does not state is `null`, and the message says so. */
export interface Duty {
  readonly id: string;
  readonly who: string;
  readonly what: Message;
  readonly provision: string;
  readonly due: PlainDate | null;
  readonly discharged: PlainDate | null;
}

/** A reason from its key, figures and the entries it rests on. */
export function reason(key: string, figures: Message['figures'] = {}, entries: readonly string[] = []): Reason {
  return { key, figures, entries };
}
