import { entryFrom, entryModel, lacking } from '../form/entry-model.ts';
import { isMembers, type Json, type JsonMembers } from '../json.ts';
import { without } from '../without-member.ts';

/** An entry that somebody is typing. What was typed of another kind stays, should he come back to it. */
export interface DraftEntry {
  readonly kind: string | null;
  readonly byKind: Readonly<Record<string, JsonMembers>>;
}

/** Entries that somebody is about to propose, as far as they are typed. */
export interface Draft {
  /** Names the proposal, so that one that is sent twice is made once. */
  readonly key: string;
  /** What was sent under that name last; `null` before. */
  readonly sent: string | null;
  readonly note: string;
  readonly entries: readonly DraftEntry[];
  /** The names of the files whose hashes stand in the entries. */
  readonly files: Readonly<Record<string, string>>;
}

/** A draft with one entry whose kind is still to be chosen. */
export function emptyDraft(key: string): Draft {
  return { key, sent: null, note: '', entries: [{ kind: null, byKind: {} }], files: {} };
}

/** What was typed of an entry. */
export function typedOf({ kind, byKind }: DraftEntry): JsonMembers {
  return kind === null ? {} : (byKind[kind] ?? {});
}

/** The same draft with another entry at a place. */
export function withEntry(draft: Draft, place: number, entry: DraftEntry): Draft {
  return { ...draft, entries: draft.entries.with(place, entry) };
}

/** The same entry with other values typed. */
export function withTyped({ kind, byKind }: DraftEntry, typed: JsonMembers): DraftEntry {
  return kind === null ? { kind, byKind } : { kind, byKind: { ...byKind, [kind]: typed } };
}

/** Whether nothing was typed yet. */
export function isUntouched({ note, entries }: Draft): boolean {
  return note === '' && entries.every(({ byKind }) => Object.keys(byKind).length === 0);
}

/** Places of fields that are still needed, of each entry; of one without a kind, its kind. */
export function lackingIn({ entries }: Draft): readonly (readonly string[])[] {
  const ids = idsOf(entries);
  return entries.map((entry, place) =>
    entry.kind === null ? ['kind'] : lacking(entry.kind, { id: ids[place] ?? '', ...typedOf(entry) }),
  );
}

/** The entries as they are sent. */
export function entriesOf({ entries }: Draft): readonly JsonMembers[] {
  const ids = idsOf(entries);
  return entries.flatMap((entry, place) => {
    if (entry.kind === null) return [];
    const typed = typedOf(entry);
    return [entryFrom(entry.kind, { ...typed, id: typed['id'] ?? ids[place] ?? '' })];
  });
}

/** The name of each entry: as it was typed, else made of its kind and its day. */
export function idsOf(entries: readonly DraftEntry[]): readonly string[] {
  const ids: string[] = [];
  for (const entry of entries) {
    const typed = typedOf(entry)['id'];
    ids.push(typeof typed === 'string' ? typed : freeOf(madeId(entry), ids));
  }
  return ids;
}

function madeId(entry: DraftEntry): string {
  const typed = typedOf(entry);
  const { supersedes, effective } = typed;
  if (typeof supersedes === 'string' && supersedes !== '') return `${supersedes.slice(0, 80)}-corrected`;
  const day = typeof effective === 'string' ? effective.slice(0, 10) : '';
  return day === '' ? (entry.kind ?? '') : `${entry.kind ?? ''}-${day}`;
}

function freeOf(id: string, taken: readonly string[]): string {
  let [free, count] = [id, 1];
  while (taken.includes(free)) free = `${id}-${(count += 1)}`;
  return free;
}

/** A correction of an entry: it says the same until it is changed, and its recording is the ledger's to say. */
export function correctionOf(entry: JsonMembers & { readonly id: string; readonly kind: string }): DraftEntry {
  const { id, kind } = entry;
  const typed = without(entry, 'id', 'kind', 'recorded', 'supersedes');
  return { kind, byKind: { [kind]: { ...typed, supersedes: id } } };
}

/** A draft as it was kept; `null` where what was kept can't be read, as after an older version of the product. */
export function draftFrom(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    return asDraft(JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

function asDraft(json: Json): Draft | null {
  if (!isMembers(json) || typeof json['key'] !== 'string' || !Array.isArray(json['entries'])) return null;
  const draft = json as unknown as Draft;
  const known = draft.entries.every(({ kind }) => kind === null || isKind(kind));
  return known && draft.entries.length > 0 ? draft : null;
}

function isKind(kind: string): boolean {
  try {
    return entryModel(kind).kind === kind;
  } catch {
    return false;
  }
}
