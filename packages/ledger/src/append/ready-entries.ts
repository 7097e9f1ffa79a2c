import { decodeEntries, type Entry, type Instant, message, type PlainDate, type Problem } from '@tenfold/kernel';
import { canonicalJson, entryLeafOf, type JsonObject, leafHash } from '@tenfold/seal';
import { instantAt } from '../instants.ts';
import { sha256 } from '../surroundings.ts';
import { firstDay, type Head, type Known } from './head.ts';
import type { EntryJson } from './request.ts';

/** An entry that is ready to be written, with what is written beside it. */
export interface ReadyEntry {
  readonly entry: Entry;
  /** The entry as canonical JSON: what is sealed. */
  readonly content: string;
  readonly leaf: Uint8Array;
  /** The first day whose register it changes. */
  readonly reaches: PlainDate | '-infinity';
}

/** What entries are held against before they are written. */
export interface Against {
  readonly head: Head;
  readonly known: ReadonlyMap<string, Known>;
  /** Milliseconds since 1970, by the ledger's clock. */
  readonly now: number;
}

/** The moment that is written into entries without one: the clock's, but never before what was recorded or answered. */
export function momentOf({ head, now }: Pick<Against, 'head' | 'now'>): Instant {
  return instantAt(Math.max(now, head.lastRecorded, head.lastAnswered + 1));
}

/** The entries with the moment of their recording, decoded and sealed; or all that is wrong with them. */
export function readyEntries(
  items: readonly EntryJson[],
  { head, known, now }: Against,
): { readonly ready: readonly ReadyEntry[]; readonly problems: readonly Problem[] } {
  const unwritable = items.flatMap(refuseText);
  if (unwritable.length > 0) return { ready: [], problems: unwritable };
  const recorded = momentOf({ head, now });
  const whole = items.map((item) => (item['recorded'] === undefined ? { ...item, recorded } : item));
  const { entries, problems } = decodeEntries(whole, known);
  if (problems.length > 0) return { ready: [], problems };
  const late = entries.flatMap((entry, at) => refuseMoment(entry, items[at] as EntryJson, { head, now }));
  if (late.length > 0) return { ready: [], problems: late };
  const days = new Map(entries.map(({ id, kind, effectiveOn }) => [id, firstDay(kind, effectiveOn)]));
  const dayOf = (id: string): PlainDate | '-infinity' => days.get(id) ?? known.get(id)?.from ?? '-infinity';
  return { ready: entries.map((entry, at) => seal(entry, whole[at] as EntryJson, dayOf)), problems: [] };
}

/** Text that has no one form in JSON, or that a database can't hold, can't be sealed. */
export function refuseText(item: EntryJson): readonly Problem[] {
  if (isWritable(item)) return [];
  const id = typeof item['id'] === 'string' && isWritable(item['id']) ? item['id'] : null;
  return [{ entry: id, field: '', message: message('ledger.text-unwritable') }];
}

function isWritable(json: unknown): boolean {
  if (typeof json === 'string') return json.isWellFormed() && !json.includes('\0');
  if (typeof json !== 'object' || json === null) return true;
  return Object.entries(json).every(([name, item]) => isWritable(name) && isWritable(item));
}

/** An entry can't have been recorded in the future, nor by a moment whose knowledge was answered for without it. */
function refuseMoment(
  { id, recorded, recordedAt }: Entry,
  given: EntryJson,
  { head, now }: Pick<Against, 'head' | 'now'>,
): readonly Problem[] {
  if (given['recorded'] === undefined) return [];
  const refused = (key: string, at: number): readonly Problem[] => {
    const figures = { recorded: { instant: recorded }, at: { instant: instantAt(at) } };
    return [{ entry: id, field: 'recorded', message: message(key, figures) }];
  };
  if (recordedAt > now) return refused('ledger.recorded-ahead', now);
  return recordedAt <= head.lastAnswered ? refused('ledger.recorded-behind', head.lastAnswered) : [];
}

function seal(entry: Entry, json: EntryJson, dayOf: (id: string) => PlainDate | '-infinity'): ReadyEntry {
  const own = dayOf(entry.id);
  const corrected = entry.supersedes === null ? own : dayOf(entry.supersedes);
  const content = canonicalJson(json as JsonObject);
  return {
    entry,
    content,
    leaf: leafHash(entryLeafOf(content, sha256), sha256),
    reaches: earlier(own, corrected),
  };
}

/** The first day that any of the entries reaches, and no later than `atLast`. */
export function earliestReach(
  ready: readonly Pick<ReadyEntry, 'reaches'>[],
  atLast: PlainDate | '-infinity',
): PlainDate | '-infinity' {
  return ready.map(({ reaches }) => reaches).reduce(earlier, atLast);
}

function earlier(a: PlainDate | '-infinity', b: PlainDate | '-infinity'): PlainDate | '-infinity' {
  if (a === '-infinity' || b === '-infinity') return '-infinity';
  return a < b ? a : b;
}
