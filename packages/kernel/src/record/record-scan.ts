import { message } from '../finding/message.ts';
import type { EventKind } from '../register/event-kind.ts';
import { isHeaderName, RecordDecoder } from './decode.ts';
import { type JsonFlaw, lookExactly } from './json/look.ts';
import type { HeaderName } from './header-reader.ts';
import type { DecodedRecord } from './issuer-record.ts';
import { ItemTexts, type TextOf } from './item-texts.ts';
import { faultMessage, firstFault, type Meant } from './json/fault.ts';
import { parsed } from './json/parsed.ts';
import type { JsonPart, Stretch } from './json/part.ts';
import { JsonScanner } from './json/scanner.ts';
import { countMembers } from './json/members.ts';
import { wholeRecord } from './problem-list.ts';
import { firstLetter, placeIn } from './json/place.ts';

/** A part that is longer than this is given up: nothing in a record is, and all of it would have to be held in memory. */
const LONGEST_PART = 16 * 1024 * 1024;

/**
 * Reads a record from the bytes of its file while they come in. Of the text no more than a part is held at a time, and of
 * what was parsed nothing but the entries.
 */
export class RecordScan {
  readonly #decoder: RecordDecoder;
  readonly #scanner: JsonScanner = new JsonScanner();
  readonly #textOf: TextOf;
  readonly #names: Set<string> = new Set();
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #name = '';
  #isBroken = false;

  /** `textOf` gives the text of bytes that are known to be UTF-8. */
  constructor(textOf: TextOf, kinds?: Iterable<EventKind>) {
    this.#textOf = textOf;
    this.#decoder = new RecordDecoder(kinds);
  }

  /** Says how many bytes at the beginning of the window are not needed any more; they must go before `take` is called. */
  release(): number {
    return this.#scanner.release();
  }

  /** How many entries have been read. */
  get taken(): number {
    return this.#decoder.taken;
  }

  /**
   * Reads what is complete in the window: `bytes` up to `end`, without those that were released. `false` when the file
   * can't be read any further.
   */
  take(bytes: Uint8Array, end: number): boolean {
    this.#bytes = bytes;
    this.#end = end;
    this.#scanner.look(bytes, end);
    for (let part = this.#scanner.next(); part !== null; part = this.#scanner.next()) {
      this.#read(part);
      if (this.#isBroken) return false;
    }
    if (end - this.#scanner.needed <= LONGEST_PART) return true;
    this.#read(this.#scanner.giveUp());
    return false;
  }

  /** The record, or all that is wrong with it, once all bytes have been taken. */
  finish(): DecodedRecord {
    if (!this.#isBroken) this.#read(this.#scanner.stop());
    return this.#decoder.finish();
  }

  #read(part: JsonPart): void {
    switch (part.type) {
      case 'name':
        this.#readName(part);
        return;
      case 'value':
        this.#readValue(part, part.names);
        return;
      case 'items':
        this.#readItems(part, part.count);
        return;
      case 'broken':
        this.#giveUp(part, part.of, part.flaw);
        return;
      case 'end':
    }
  }

  #readName(part: Stretch): void {
    const name = parsed(this.#text(part));
    if (typeof name !== 'string') {
      this.#giveUp(part, 'name', 'name-expected');
      return;
    }
    this.#name = name;
    this.#scanner.expect(this.#names.has(name) ? 'unread' : readingOf(name));
    if (this.#names.has(name)) this.#decoder.problems.add(this.#at(part), name, message('record-file.name-twice'));
    else if (readingOf(name) === 'unread') this.#decoder.header.refuseName(name, this.#at(part).line);
    this.#names.add(name);
  }

  #readValue(part: Stretch, names: number): void {
    const text = this.#text(part);
    const json = parsed(text);
    if (json === undefined) {
      this.#giveUp(part, 'value', 'value-expected');
      return;
    }
    if (countMembers(json) !== names) this.#refuseNamesAgain(part, text);
    const { line } = this.#at(part);
    if (this.#name === 'entries') this.#decoder.refuseEntries(json, line);
    else this.#decoder.header.take(this.#name as HeaderName, json, line);
  }

  #readItems(part: Stretch, count: number): void {
    const texts = new ItemTexts(this.#scanner, { bytes: this.#bytes, part, textOf: this.#textOf });
    const items = parsed(`[${this.#text(part)}]`);
    // Where there are fewer items than between commas, one of them is nothing at all.
    const isSound = Array.isArray(items) && items.length === count;
    this.#decoder.entries(isSound ? items : texts.itemsBeforeFault(count), texts);
    if (!isSound) this.#giveUp(part, 'items', 'value-expected');
  }

  #refuseNamesAgain(part: Stretch, text: string): void {
    for (const { path, at } of lookExactly(text, 'value').namesAgain) {
      const { line } = placeIn(text, at, this.#scanner.placeOf(part));
      const problem = message('record-file.name-twice');
      this.#decoder.problems.add({ ...wholeRecord, line }, `${this.#name}.${path}`, problem);
    }
  }

  /** Says where the file stops being JSON, after which nothing of it can be read. */
  #giveUp(part: Stretch, meant: Meant, flaw: JsonFlaw): void {
    this.#isBroken = true;
    const text = this.#text(part);
    const fault = firstFault(text, meant, flaw);
    const place = placeIn(text, fault.at, this.#scanner.placeOf(part));
    const after = this.#textOf(this.#bytes, part.end, Math.min(this.#end, part.end + 4));
    const [found = ''] = text.slice(fault.at, fault.at + 2) + after;
    this.#decoder.giveUp(faultMessage(fault.flaw, place, found), place.line);
  }

  #text({ start, end }: Stretch): string {
    return this.#textOf(this.#bytes, start, end);
  }

  #at(part: Stretch): typeof wholeRecord {
    const text = this.#text(part);
    return { ...wholeRecord, line: placeIn(text, firstLetter(text), this.#scanner.placeOf(part)).line };
  }
}

/** How what stands under a name of a record is read. */
function readingOf(name: string): 'list' | 'value' | 'unread' {
  if (name === 'entries') return 'list';
  return isHeaderName(name) ? 'value' : 'unread';
}
