import { eventKinds, findKind, isSealedValue, maySeal } from '@tenfold/kernel';
import { pointerName } from '@tenfold/seal';
import type { EntryJson } from '../append/request.ts';

/** Where the values of an entry stand that are to be sealed, and those that somebody wishes sealed and that can't be. */
export interface Places {
  readonly places: readonly string[];
  readonly refused: readonly string[];
}

/**
 * What is to be sealed of an entry: what its kind declares to be personal, and beside what `sealing` names, JSON Pointers with
 * `*` for a member of any name. A value that is sealed already is left alone; one within another that is to be sealed goes
 * with it.
 */
export function placesToSeal(entry: EntryJson, sealing: readonly string[]): Places {
  const kind = typeof entry['kind'] === 'string' ? findKind(entry['kind']) : undefined;
  // An entry of no kind is refused as such.
  if (kind === undefined) return { places: [], refused: [] };
  const wished = sealing.flatMap((pattern) => placesOf(entry, pattern));
  const personal = (kind.personal ?? []).flatMap((place) => placesOf(entry, `${FIELDS}${place}`));
  const isRefused = (path: string): boolean =>
    !path.startsWith(`${FIELDS}/`) || !maySeal(kind, path.slice(FIELDS.length));
  return { places: outermost([...personal, ...wished]), refused: wished.filter(isRefused) };
}

/** Whether anything of the entries is to be sealed, or is wished to be. */
export function isToSeal(entries: readonly EntryJson[], sealing: readonly string[]): boolean {
  return sealing.length > 0 || entries.some((entry) => placesToSeal(entry, []).places.length > 0);
}

const FIELDS = '/fields';

/** Those of the paths that lead to nothing in any of the entries, as a misspelt one does. */
export function strayPaths(entries: readonly EntryJson[], sealing: readonly string[]): readonly string[] {
  return sealing.filter((pattern) => entries.every((entry) => membersAt(entry, pattern).length === 0));
}

/** The names under which kinds have what is personal. */
const personalNames: ReadonlySet<string> = new Set(
  eventKinds.flatMap(({ personal = [] }) => personal.map((place) => place.slice(place.lastIndexOf('/') + 1))),
);

/** Whether something stands anywhere in a value under a name that is that of personal data in some kind of entry. */
export function namesPersonal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => personalNames.has(name) || namesPersonal(member));
}

/** Every place of a value that can be sealed: none that is empty, or sealed already. */
function placesOf(entry: EntryJson, pattern: string): readonly string[] {
  return membersAt(entry, pattern)
    .filter(({ value }) => value !== null && !isSealedValue(value))
    .map(({ path }) => path);
}

interface Member {
  readonly path: string;
  readonly value: unknown;
}

function membersAt(entry: EntryJson, pattern: string): readonly Member[] {
  const [first, ...names] = pattern.split('/');
  let found: readonly Member[] = first === '' && names.length > 0 ? [{ path: '', value: entry }] : [];
  for (const wanted of names) {
    found = found.flatMap(({ path, value }) =>
      membersOf(value)
        .filter(([name]) => wanted === '*' || name === wanted)
        .map(([name, member]) => ({ path: `${path}/${name}`, value: member })),
    );
  }
  return found;
}

/** The members of an object or a list, by their names as a pointer writes them. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || isSealedValue(value)) return [];
  return Object.entries(value).map(([name, member]) => [pointerName(name), member]);
}

function outermost(paths: readonly string[]): readonly string[] {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => path.startsWith(`${other}/`)));
}
