import { message } from '../finding/message.ts';
import type { Entry } from '../register/entry.ts';
import type { EventKind } from '../register/event-kind.ts';
import { isObject } from '../register/field.ts';
import { explainEntry } from './entry-problems.ts';
import { EntryReader } from './entry-reader.ts';
import { isEntryId } from './entry-text.ts';
import { IdTable } from './id-table.ts';
import { type KindReading, kindReadings } from './kind-reading.ts';
import type { ProblemList, ProblemPlace } from './problem-list.ts';
import { type Correction, type EarlierEntry, refuseCorrections } from './supersession.ts';

/** A name that is written twice within one object of an entry, by its path, and the line where it stands again. */
export interface RepeatedName {
  readonly path: string;
  readonly line: number | null;
}

/** The text that a run of entries was parsed from. All but `members` is asked only where something is wrong. */
export interface EntryTexts {
  /** How many names are written within the entry; one that stands twice counts twice. */
  members(index: number): number;
  /** The line of the file on which the entry begins; `null` when it was not read from a file. */
  line(index: number): number | null;
  /** The names that are written twice. */
  repeatedNames(index: number): readonly RepeatedName[];
}

const NOTHING_EARLIER: ReadonlyMap<string, EarlierEntry> = new Map();

/** Reads the entries of one record in runs, as they come, and holds them against each other and those recorded earlier. */
export class EntryList {
  readonly #problems: ProblemList;
  readonly #readings: ReadonlyMap<string, KindReading>;
  readonly #reader: EntryReader;
  readonly #earlier: ReadonlyMap<string, EarlierEntry>;
  readonly #ids = new IdTable();
  readonly #corrections: Correction[] = [];
  readonly #entries: Entry[] = [];
  #position = 0;

  constructor(kinds: Iterable<EventKind>, problems: ProblemList, earlier = NOTHING_EARLIER) {
    this.#problems = problems;
    this.#earlier = earlier;
    this.#readings = kindReadings(kinds);
    this.#reader = new EntryReader(this.#readings);
  }

  /** How many entries have been taken, those that were refused among them. */
  get taken(): number {
    return this.#position;
  }

  /** Takes the entries that come next in the file. */
  take(items: readonly unknown[], texts: EntryTexts): void {
    for (let index = 0; index < items.length; index += 1) {
      this.#position += 1;
      const entry = this.#reader.read(items[index], texts.members(index));
      if (entry === null) this.#refuse(items[index], texts, index);
      else this.#keep(entry, texts, index);
    }
  }

  /** The entries in the order of the file, once all have been taken. Those that are not in order are not among them. */
  finish(): readonly Entry[] {
    const isInFile = (id: string): boolean => this.#ids.has(id);
    const { problems, earlier } = { problems: this.#problems, earlier: this.#earlier };
    refuseCorrections(this.#corrections, this.#entries, { isInFile, earlier, problems });
    return this.#entries;
  }

  #keep(entry: Entry, texts: EntryTexts, index: number): void {
    const { id, supersedes } = entry;
    if (!this.#isNew(id)) {
      this.#problems.add(this.#place(id, texts, index), 'id', message('record-file.id-twice'));
      return;
    }
    this.#entries.push(entry);
    if (supersedes === null) return;
    this.#corrections.push({ entry, corrects: supersedes, place: this.#place(id, texts, index) });
  }

  #refuse(json: unknown, texts: EntryTexts, index: number): void {
    const id = isObject(json) && typeof json['id'] === 'string' && isEntryId(json['id']) ? json['id'] : null;
    const place = this.#place(id, texts, index);
    const before = this.#problems.count;
    explainEntry(json, this.#readings, (path, problem) => this.#problems.add(place, path, problem));
    const isExplained = this.#problems.count > before;
    // Looking for names that stand twice takes long, and where no more problems are listed, one is enough.
    if (!isExplained || !this.#problems.isFull) this.#refuseNamesAgain(place, texts.repeatedNames(index), isExplained);
    if (id !== null && !this.#isNew(id)) this.#problems.add(place, 'id', message('record-file.id-twice'));
  }

  #isNew(id: string): boolean {
    return this.#ids.add(id) && !this.#earlier.has(id);
  }

  #refuseNamesAgain(place: ProblemPlace, again: readonly RepeatedName[], isExplained: boolean): void {
    if (again.length === 0 && !isExplained) throw new Error(`fault: nothing is wrong with entry ${place.position}`);
    for (const { path, line } of again) {
      this.#problems.add({ ...place, line }, path, message('record-file.name-twice'));
    }
  }

  #place(entry: string | null, texts: EntryTexts, index: number): ProblemPlace {
    return { entry, position: this.#position, line: this.#problems.isFull ? null : texts.line(index) };
  }
}
