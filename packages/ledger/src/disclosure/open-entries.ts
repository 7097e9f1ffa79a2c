import { message, type Problem } from '@tenfold/kernel';
import { type Disclosure, disclosed, type JsonObject, sealedPlaces } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';
import { type Refused, refusedFor } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import { disclosuresOf, type StoredDisclosure } from './stored.ts';

/** An entry with its sealed values opened as far as they can be. */
export interface OpenedEntry {
  readonly entry: EntryJson;
  /** What opened them, outer ones before inner ones. */
  readonly disclosures: readonly Disclosure[];
  /** Where it stays sealed: what opens it was erased, or was never given. */
  readonly sealed: readonly string[];
}

/**
 * Opens the sealed values of entries, each held against its commitment. One that does not fit was changed in the database,
 * and is refused.
 */
export async function openEntries(
  client: PoolClient,
  issuer: string,
  entries: readonly EntryJson[],
): Promise<readonly OpenedEntry[] | Refused> {
  const known = new Map<string, StoredDisclosure>();
  let opened = entries.map((entry) => openedBy(entry as JsonObject, known));
  for (;;) {
    const wrong = opened.flatMap((one) => ('problem' in one ? [one.problem] : []));
    if (wrong.length > 0) return { refused: 'conflict', problems: wrong };
    const found = await disclosuresOf(client, issuer, closedIn(opened, known));
    if (found.length === 0) return opened.filter((one) => 'entry' in one);
    for (const one of found) known.set(one.commitment, one);
    opened = entries.map((entry) => openedBy(entry as JsonObject, known));
  }
}

type Opening = OpenedEntry | { readonly problem: Problem };

/** Commitments that stand in what is shown so far and were not looked up yet. */
function closedIn(opened: readonly Opening[], known: ReadonlyMap<string, unknown>): readonly string[] {
  const places = opened.flatMap((one) => ('entry' in one ? sealedPlaces(one.entry as JsonObject) : []));
  return places.map(({ commitment }) => commitment).filter((one) => !known.has(one));
}

function openedBy(entry: JsonObject, known: ReadonlyMap<string, StoredDisclosure>): Opening {
  const disclosures: Disclosure[] = [];
  let shown = entry;
  for (;;) {
    const places = sealedPlaces(shown);
    const next = places.flatMap(({ commitment }) => known.get(commitment) ?? [])[0];
    if (next === undefined) return { entry: shown, disclosures, sealed: places.map(({ path }) => path) };
    const { path, salt, value } = next;
    const open = disclosed(shown, [{ path, salt, value }], sha256);
    if ('problem' in open) return { problem: broken(next) };
    disclosures.push({ path, salt, value });
    shown = open.value;
  }
}

function broken({ entry, path }: StoredDisclosure): Problem {
  return { entry, field: path, message: message('ledger.disclosure-broken', { path: { quote: path } }) };
}

/**
 * Those disclosures of an entry that are asked for: all, or those at some paths. One within another brings the outer one
 * along, for it could not be opened alone. A path at which nothing can be opened is refused.
 */
export function chosenOf(
  { disclosures }: OpenedEntry,
  asked: 'all' | readonly string[],
): readonly Disclosure[] | Refused {
  if (asked === 'all') return disclosures;
  const stray = asked.find((path) => !disclosures.some((one) => one.path === path));
  if (stray !== undefined) return refusedFor('unknown', 'ledger.nothing-to-open', { path: { quote: stray } });
  return disclosures.filter(({ path }) => asked.some((wanted) => wanted === path || wanted.startsWith(`${path}/`)));
}
