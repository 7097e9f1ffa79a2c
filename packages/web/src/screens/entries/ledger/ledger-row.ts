import type { JsonMembers } from '../json.ts';

/** An entry of the ledger with what the ledger knows of it beside. */
export interface LedgerRow {
  readonly number: string;
  /** `null` where whoever looks may not know who it was. */
  readonly enteredBy: string | null;
  readonly approvedBy: string | null;
  readonly proposal: string | null;
  readonly correctedBy: string | null;
  readonly entry: EntryJson;
}

/** An entry as a record writes it. */
export interface EntryJson extends JsonMembers {
  readonly id: string;
  readonly kind: string;
  readonly effective: string;
  readonly recorded?: string;
  readonly source: SourceJson;
  readonly supersedes?: string | null;
  readonly authority?: string | AuthorityJson;
  readonly evidence?: readonly string[];
  readonly note?: string;
  readonly fields?: JsonMembers;
}

export interface SourceJson extends JsonMembers {
  readonly title: string;
  readonly url?: string | null;
  readonly standing: 'primary' | 'secondary' | 'assumed';
}

export interface AuthorityJson extends JsonMembers {
  readonly form: string;
  readonly title: string;
  readonly on?: string | null;
}

/** A page of the API's list of entries. */
export interface EntriesPage {
  readonly entries: readonly LedgerRow[];
  readonly next: string | null;
}

/** The entries of a published record, numbered as the ledger numbers them; who entered them is not in it. */
export function rowsOfRecord(entries: readonly EntryJson[]): readonly LedgerRow[] {
  const correctedBy = new Map(entries.map(({ id, supersedes }) => [supersedes, id]));
  return entries.map((entry, at) => ({
    number: String(at + 1),
    enteredBy: null,
    approvedBy: null,
    proposal: null,
    correctedBy: correctedBy.get(entry.id) ?? null,
    entry,
  }));
}
