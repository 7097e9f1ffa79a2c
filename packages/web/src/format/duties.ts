import type { MessageJson } from './clearance.ts';
import type { NamesJson } from './check.ts';

/* The parts of the format duties/1 that the screens show; every text is in the language asked for. */

export type DutyStateJson = 'open' | 'late' | 'done' | 'done-late' | 'beyond-calendar';

export interface ClockedDutyJson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly who: string;
  readonly obliged: 'issuer' | 'beneficiary' | 'vehicle' | 'committee';
  readonly what: string;
  readonly provision: string;
  readonly textStatus: string;
  readonly arisesOn: string | null;
  readonly trigger: string | null;
  readonly finding: string | null;
  readonly due: string | null;
  readonly dueAt: string | null;
  readonly clock: readonly MessageJson[];
  readonly state: DutyStateJson;
  readonly discharged: string | null;
  readonly dischargedBy: string | null;
}

export interface DutiesJson {
  readonly format: 'tenfold/duties/1';
  readonly issuer: string;
  readonly issuerNames: NamesJson;
  readonly calendar: { readonly id: string; readonly first: string; readonly last: string };
  /** Duties due before the period that no entry shows done. */
  readonly lateBefore: readonly { readonly id: string; readonly due: string | null }[];
  readonly period: { readonly from: string; readonly to: string };
  readonly duties: readonly ClockedDutyJson[];
}
