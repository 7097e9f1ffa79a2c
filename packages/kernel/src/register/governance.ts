import type { PlainDate } from '../time/plain-date.ts';

/** A corporate governance committee as it was composed on a day (Rule 8A.31). */
export interface Committee {
  readonly on: PlainDate;
  readonly entry: string;
  readonly members: readonly { readonly person: string; readonly independent: boolean; readonly chair: boolean }[];
}

/** What a committee confirmed or reported for a period (Rule 8A.30). */
export interface Confirmation {
  readonly on: PlainDate;
  readonly entry: string;
  readonly report: 'half-year' | 'year';
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly provisions: readonly string[];
  /** Whether it confirmed that beneficiaries were directors all through and no matter of Rule 8A.17 arose. */
  readonly boardConfirmed: boolean;
}

/** A compliance adviser's time in office (Rule 8A.33). */
export interface AdviserTerm {
  readonly name: string;
  readonly from: PlainDate;
  readonly appointedBy: string;
  until: PlainDate | null;
  endedBy: string | null;
}
