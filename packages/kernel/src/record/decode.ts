import { type Message, message } from '../finding/message.ts';
import type { Entry } from '../register/entry.ts';
import type { EventKind } from '../register/event-kind.ts';
import { eventKinds } from '../register/entries/index.ts';
import { isObject, quoted } from '../register/field.ts';
import { EntryList, type EntryTexts } from './entry-list.ts';
import { EntryReader } from './entry-reader.ts';
import { type HeaderName, HeaderReader, headerNames } from './header-reader.ts';
import type { DecodedRecord } from './issuer-record.ts';
import { countMembers } from './json/members.ts';
import { kindReadings } from './kind-reading.ts';
import { ProblemList, type RecordProblem, wholeRecord } from './problem-list.ts';
import type { EarlierEntry } from './supersession.ts';

/** Puts a record together from its parts as they come, in any order, and collects all that is wrong with it. */
export class RecordDecoder {
  readonly problems: ProblemList;
  readonly header: HeaderReader;
  readonly #entries: EntryList;
  #hasEntries = false;
  #fault: RecordProblem | null = null;

  constructor(kinds: Iterable<EventKind> = eventKinds) {
    this.problems = new ProblemList();
    this.header = new HeaderReader(this.problems);
    this.#entries = new EntryList(kinds, this.problems);
  }

  /** How many entries have been read. */
  get taken(): number {
    return this.#entries.taken;
  }

  /** Takes the entries that come next; an empty run says that there is a list, though nothing may stand in it. */
  entries(items: readonly unknown[], texts: EntryTexts): void {
    this.#hasEntries = true;
    this.#entries.take(items, texts);
  }

  /** Says that something other than a list stands where the entries should. */
  refuseEntries(json: unknown, line: number | null): void {
    this.#hasEntries = true;
    const problem = message('record.no-list', { quote: { quote: quoted(json) } });
    this.problems.add({ ...wholeRecord, line }, 'entries', problem);
  }

  /** Says that the file can't be read beyond some line; what lacks is then not complained of, for it may come later. */
  giveUp(fault: Message, line: number): void {
    this.#fault = { ...wholeRecord, line, field: '', message: fault };
  }

  /** The record, or all that is wrong with it. Of a file in a format that is not known, only that is said. */
  finish(): DecodedRecord {
    if (this.header.isForeign) return this.#foreign();
    if (this.#fault !== null) return this.#broken(this.#fault);
    const header = this.header.finish();
    if (!this.#hasEntries) this.problems.add(wholeRecord, 'entries', message('record.field-lacking'));
    const entries = this.#entries.finish();
    const { listed, further } = this.problems;
    const isSound = header !== null && listed.length === 0;
    return { record: isSound ? { ...header, entries } : null, problems: listed, furtherProblems: further };
  }

  #broken(fault: RecordProblem): DecodedRecord {
    const { listed, further } = this.problems;
    return { record: null, problems: [fault, ...listed], furtherProblems: further };
  }

  #foreign(): DecodedRecord {
    this.problems.clear();
    this.header.refuseFormat();
    return { record: null, problems: this.problems.listed, furtherProblems: 0 };
  }
}

/**
 * Reads a record from parsed JSON. What was lost in parsing can't be seen here: of a name that is written twice, only the
 * last remains. A file is read by way of its text, where it is seen.
 */
export function decodeRecord(json: unknown, kinds: Iterable<EventKind> = eventKinds): DecodedRecord {
  const decoder = new RecordDecoder(kinds);
  if (!isObject(json)) {
    decoder.problems.add(wholeRecord, '', message('record.no-object', { quote: { quote: quoted(json) } }));
    return { record: null, problems: decoder.problems.listed, furtherProblems: 0 };
  }
  for (const [name, value] of Object.entries(json)) takePart(decoder, name, value);
  return decoder.finish();
}

function takePart(decoder: RecordDecoder, name: string, json: unknown): void {
  if (isHeaderName(name)) decoder.header.take(name, json, null);
  else if (name !== 'entries') decoder.header.refuseName(name, null);
  else if (Array.isArray(json)) decoder.entries(json, parsedEntries(json));
  else decoder.refuseEntries(json, null);
}

/** What reading entries by themselves gives: those that are in order, and all that is wrong with the others. */
export interface DecodedEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly RecordProblem[];
  readonly furtherProblems: number;
}

/**
 * Reads entries that come to a record after others: `earlier` says what was recorded before, as far as the new entries
 * name it by their own ids or as what they correct.
 */
export function decodeEntries(
  items: readonly unknown[],
  earlier: ReadonlyMap<string, EarlierEntry>,
  kinds: Iterable<EventKind> = eventKinds,
): DecodedEntries {
  const problems = new ProblemList();
  const list = new EntryList(kinds, problems, earlier);
  list.take(items, parsedEntries(items));
  return { entries: list.finish(), problems: problems.listed, furtherProblems: problems.further };
}

/**
 * Entries that were in order when they were recorded, from parsed JSON. Throws for one that is not: whoever kept them has
 * not kept them as they were.
 */
export function entriesFrom(items: readonly unknown[], kinds: Iterable<EventKind> = eventKinds): readonly Entry[] {
  const reader = new EntryReader(kindReadings(kinds));
  return items.map((item, index) => {
    const entry = reader.read(item, countMembers(item));
    if (entry === null) throw new Error(`fault: entry ${index + 1} of those kept is not in order`);
    return entry;
  });
}

/** Whether a record has something of this name beside its entries. */
export function isHeaderName(name: string): name is HeaderName {
  return headerNames.some((known) => known === name);
}

function parsedEntries(items: readonly unknown[]): EntryTexts {
  return { members: (index) => countMembers(items[index]), line: () => null, repeatedNames: () => [] };
}
