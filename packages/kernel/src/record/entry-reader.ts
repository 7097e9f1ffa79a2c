import type { Entry } from '../register/entry.ts';
import { type Complain, isObject } from '../register/field.ts';
import { authorityField, evidenceField } from './authority-field.ts';
import { isEntryId, isFilledText } from './entry-text.ts';
import type { KindReading } from './kind-reading.ts';
import { countMembers, holdsInexactNumber } from './json/members.ts';
import { membersOfSource, SourceReader } from './source-reader.ts';
import { TextPool } from './text-pool.ts';
import { TimeReader } from './time-reader.ts';

/** "id", "kind", "effective", "recorded" and "source". */
const MEMBERS_OF_ALL = 5;

const NO_AUTHORITY: Pick<Entry, 'authority'> = {};

/**
 * Reads entries that are in order, a million of them in about a second: no closure, no path and no message is made for
 * one that is. What is not in order it leaves, without saying why, to `explainEntry`.
 */
export class EntryReader {
  readonly #readings: ReadonlyMap<string, KindReading>;
  readonly #times = new TimeReader();
  readonly #sources = new SourceReader();
  readonly #texts = new TextPool();
  #inOrder = true;
  #members = 0;

  constructor(readings: ReadonlyMap<string, KindReading>) {
    this.#readings = readings;
  }

  /**
   * The entry, or `null` when anything is wrong with it. `members` is the number of names written within its text: when
   * that is not the number of those that were read here, a name stands there twice or does not belong there.
   */
  read(json: unknown, members: number): Entry | null {
    if (!isObject(json)) return null;
    const { id, kind, supersedes = null } = json;
    const reading = typeof kind === 'string' ? this.#readings.get(kind) : undefined;
    if (reading === undefined || typeof id !== 'string' || !isEntryId(id)) return null;
    if (supersedes !== null && (typeof supersedes !== 'string' || !isEntryId(supersedes))) return null;
    if (supersedes === null && reading.corrects) return null;
    const source = this.#sources.read(json['source']);
    const remarks = membersInRemarks(json);
    const authority = this.#authority(json['authority']);
    if (source === null || remarks === null || authority === null) return null;
    this.#members = MEMBERS_OF_ALL + membersOfSource(json['source']) + remarks;
    const fields = this.#fields(reading, json['fields']);
    if (fields === null || this.#members !== members) return null;
    return this.#timed(reading, json, { id, supersedes, source, fields, ...authority });
  }

  #timed(
    { kind, isPlanned }: KindReading,
    json: Record<string, unknown>,
    { id, supersedes, source, authority, fields }: Pick<Entry, 'id' | 'supersedes' | 'source' | 'authority' | 'fields'>,
  ): Entry | null {
    if (typeof json['effective'] !== 'string' || typeof json['recorded'] !== 'string') return null;
    const effective = this.#times.effective(json['effective']);
    const recorded = this.#times.recorded(json['recorded']);
    if (effective === null || recorded === null) return null;
    if (effective.day > recorded.day && !isPlanned) return null;
    const entry = {
      id,
      kind: kind.type,
      effective: effective.text,
      effectiveOn: effective.on,
      recorded: recorded.text,
      recordedAt: recorded.milliseconds,
      supersedes,
      source,
      fields,
    };
    return authority === undefined ? entry : { ...entry, authority };
  }

  /** The legal authority as a part of an entry, empty where none is named; `null` when it is not in order. */
  #authority(json: unknown): Pick<Entry, 'authority'> | null {
    if (json === undefined) return NO_AUTHORITY;
    this.#inOrder = true;
    const authority = authorityField.read(json, 'authority', this.#complain);
    return authority === undefined || !this.#inOrder ? null : { authority };
  }

  #fields({ kind, names, paths, fields, keepsOthers }: KindReading, json: unknown): unknown {
    if (json === undefined) return this.#noFields(kind.fields);
    if (!isObject(json)) return null;
    this.#inOrder = true;
    this.#members += 1;
    const values: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const item = json[name];
      const field = fields[index] as KindReading['fields'][number];
      if (item === undefined) {
        if (!field.optional) return null;
        continue;
      }
      values[name] = this.#texts.shared(field.read(item, paths[index] as string, this.#complain));
      this.#members += 1;
      if (typeof item === 'object') this.#countWithin(item);
    }
    if (keepsOthers) this.#countOthers(kind.fields, json);
    return this.#inOrder ? values : null;
  }

  /** An entry may leave out "fields" when its kind asks for none. */
  #noFields(declared: KindReading['kind']['fields']): unknown {
    return Object.values(declared).every(({ optional }) => optional) ? {} : null;
  }

  readonly #complain: Complain = () => {
    this.#inOrder = false;
  };

  #countWithin(json: unknown): void {
    this.#members += countMembers(json);
    if (holdsInexactNumber(json)) this.#inOrder = false;
  }

  #countOthers(declared: KindReading['kind']['fields'], json: Record<string, unknown>): void {
    for (const [name, item] of Object.entries(json)) {
      if (Object.hasOwn(declared, name)) continue;
      this.#members += 1;
      this.#countWithin(item);
    }
  }
}

/** The members of an entry that may be left out, with those within them; `null` when a remark is no text. */
function membersInRemarks({ supersedes, authority, evidence, note }: Record<string, unknown>): number | null {
  let members = supersedes === undefined ? 0 : 1;
  if (authority !== undefined) members += 1 + countMembers(authority);
  if (note !== undefined) {
    if (!isFilledText(note)) return null;
    members += 1;
  }
  if (evidence === undefined) return members;
  return evidenceField.read(evidence, '', ignore) === undefined ? null : members + 1;
}

/** Why it is not in order is said by `explainEntry`. */
function ignore(): void {}
