import type { Verdict } from '@tenfold/kernel';
import type { ClearanceJson, MessageJson, PlanJson } from './clearance.ts';

/* The parts of the formats clearances/1 and kept-clearance/1 that the screens show. */

export type MatchStateJson =
  | 'done-as-cleared'
  | 'done-differently'
  | 'partly-done'
  | 'not-done'
  | 'lapsed'
  | 'facts-changed'
  | 'not-recorded';

/** A kept clearance in the list of all. */
export interface KeptJson {
  readonly number: string;
  readonly state: MatchStateJson;
  readonly says: string;
  readonly askedBy: string;
  readonly givenAt: string;
  readonly expiresOn: string;
  /** The day before the plan, on which the issuer was looked at. */
  readonly on: string;
  /** How many entries the ledger had then. */
  readonly entries: string;
  readonly verdict: Verdict;
  readonly minimum: string | null;
  readonly acts: readonly { readonly act: string; readonly on: string }[];
}

export interface KeptPageJson {
  readonly clearances: readonly KeptJson[];
  readonly next: string | null;
}

export interface MatchedStepJson {
  readonly step: number;
  readonly act: string;
  readonly on: string;
  readonly state: MatchStateJson;
  readonly entries: readonly {
    readonly kind: string;
    readonly on: string;
    readonly recorded: readonly string[];
    readonly differences: readonly { readonly field: string; readonly text: string }[];
  }[];
}

/** A kept clearance with all that became of it. */
export interface WholeKeptJson extends KeptJson {
  readonly rules: { readonly rulebook: string; readonly versions: readonly string[] };
  readonly plan: PlanJson;
  readonly clearanceSha256: string;
  readonly matched: {
    readonly steps: readonly MatchedStepJson[];
    readonly changes: readonly MessageJson[];
    readonly entriesSince: string;
    readonly rulesSince: readonly string[];
    readonly rulebookSame: boolean;
  };
  readonly clearance: ClearanceJson | null;
}
