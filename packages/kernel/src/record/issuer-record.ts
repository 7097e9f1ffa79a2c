import type { Policies } from '../policy/policies.ts';
import type { Entry } from '../register/entry.ts';
import type { Issuer } from './header-fields.ts';
import type { RecordProblem } from './problem-list.ts';

/** The formats of a record that this version reads, the newest first. */
export const recordFormats = ['tenfold/record/1'] as const;

/** One issuer with everything that its ledger says, in the order of the file; nothing is superseded or left out yet. */
export interface IssuerRecord {
  readonly format: (typeof recordFormats)[number];
  readonly issuer: Issuer;
  readonly policies: Policies;
  readonly entries: readonly Entry[];
}

/** What reading gives: the record, `null` as soon as anything is wrong with it, and all that is. */
export interface DecodedRecord {
  readonly record: IssuerRecord | null;
  readonly problems: readonly RecordProblem[];
  /** How many problems there are beside those listed. */
  readonly furtherProblems: number;
}
