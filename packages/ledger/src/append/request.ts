import type { Instant } from '@tenfold/kernel';
import type { Refused } from '../refused.ts';

/** An entry as a record file writes it. `recorded` may be left out: the ledger then writes the moment at which it took it. */
export type EntryJson = Readonly<Record<string, unknown>>;

/** Entries to be appended together or not at all. */
export interface AppendRequest {
  readonly entries: readonly EntryJson[];
  readonly enteredBy: string;
  /** Who approved them beside; `null` where nobody had to. */
  readonly approvedBy: string | null;
  /** Who decided on the proposal that they came by: the one who approved, or who entered it where nobody else had to. */
  readonly decidedBy: string | null;
  /** The proposal that they came by. */
  readonly proposal: bigint | null;
  /** Names the request: asked again with the same key and content, it is answered the same and done once. */
  readonly key: string;
}

/** Where the entries of a request stand in the ledger. */
export interface Appended {
  /** The number of the first and of the last of them; rows of an issuer are numbered from 1 without a gap. */
  readonly first: bigint;
  readonly last: bigint;
  /** The moment that was written into those that did not bring one. */
  readonly recorded: Instant;
}

/** An answer to a request, as it is kept and given again. */
export type AppendAnswer = Appended | Refused;

/** The ids that an entry names: its own, and that of the one it corrects. */
export function idsIn({ id, supersedes }: EntryJson): readonly string[] {
  return [id, supersedes].filter((one) => typeof one === 'string');
}

/** The kinds of the entries, `''` for one that does not say. */
export function kindsOf(entries: readonly EntryJson[]): readonly string[] {
  return entries.map(({ kind }) => (typeof kind === 'string' ? kind : ''));
}
