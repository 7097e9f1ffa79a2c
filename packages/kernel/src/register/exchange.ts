import type { PlainDate } from '../time/plain-date.ts';

/** An act of the Exchange: a waiver of a rule, an approval, or a determination of what the Rules leave to it. */
export interface Clearing {
  readonly act: 'waiver' | 'approval' | 'determination';
  readonly entry: string;
  readonly on: PlainDate;
  readonly provision: string;
  /** The person, vehicle or entry that it is about; `null` for the issuer as a whole. */
  readonly subject: string | null;
  readonly outcome: string | null;
  readonly conditions: readonly string[];
  readonly waiver: string | null;
  /** The last day on which it holds; `null` while no end is known. */
  until: PlainDate | null;
}

/** That the Exchange refused to waive a rule. */
export interface RefusedWaiver {
  readonly on: PlainDate;
  readonly entry: string;
  readonly provision: string;
  readonly subject: string | null;
  readonly reference: string | null;
}

/** What became of a condition of an act of the Exchange. */
export interface ConditionOutcome {
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly entry: string;
  /** The id of the entry of the act. */
  readonly of: string;
  /** Its place among the conditions of the act, from 1. */
  readonly number: number;
  readonly condition: string;
  readonly outcome: 'met' | 'broken';
  readonly what: string | null;
}
