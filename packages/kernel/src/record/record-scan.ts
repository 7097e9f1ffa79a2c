import { type Message, message } from '../finding/message.ts';
import type { EventKind } from '../register/event-kind.ts';
import { eventKinds } from '../register/entries/index.ts';
import { isHeaderName, RecordDecoder } from './decode.ts';
import { type JsonFlaw, lookExactly } from './exact-json.ts';
import { isCutOff, type TextPlace, placeIn } from './text-place.ts';
import type { HeaderName } from './header-reader.ts';
import type { DecodedRecord } from './issuer-record.ts';
import { ItemTexts, type TextOf } from './item-texts.ts';
import { type JsonPart, JsonScanner, type Stretch } from './json-scanner.ts';
import { countMembers } from './members.ts';
import { wholeRecord } from './problem-list.ts';

/** A part that is longer than this is given up: nothing in a record is, and it would have to be held in memory. */
const LONGEST_PART = 16 * 1024 * 1024;

/**
 * Reads a record from the bytes of its file (UTF-8) while they come in. No more than a part of the text is held at a time,
 * and nothing of what was parsed but the entries themselves.
 */
export class RecordScan {
  readonly decoder: RecordDecoder;
  readonly #scanner = new JsonScanner();
  readonly #textOf: TextOf;
  #bytes: Uint8Array = new Uint8Array(0);
  #name = '';
  readonly #names = new Set<string>();
  #isBroken = false;

  /** `textOf` gives the text of some bytes that are known to be UTF-8. */
  constructor({ textOf, kinds = eventKinds }: { readonly textOf: TextOf; readonly kinds?: Iterable<EventKind> }) {
    this.#textOf = textOf;
    this.decoder = new RecordDecoder(kinds);
  }

  /** The first byte of the window that is still needed; those before it may go. */
  get kept(): number {
    return this.#scanner.kept;
  }

  /**
   * Reads what is complete in the window: `bytes` up to `end`, where what stood at `kept` now stands first. `false` when the
   * file can't be read any further.
   */
  take(bytes: Uint8Array, end: number): boolean {
    this.#bytes = bytes;
    this.#scanner.look(bytes, end);
    for (let part = this.#scanner.next(); part !== null && !this.#isBroken; part = this.#scanner.next()) this.#read(part);
    if (!this.#isBroken && end - this.kept > LONGEST_PART) this.#read(this.#scanner.giveUp());
    return !this.#isBroken;
  }

  /** The record, or all that is wrong with it, once all bytes have been taken. */
  finish(): DecodedRecord {
    if (!this.#isBroken) this.#read(this.#scanner.stop());
    return this.#isBroken ? this.decoder.giveUp() : this.decoder.finish();
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
        this.#explain(part, part.of, part.flaw);
        return;
      case 'end':
    }
  }

  #readName(part: Stretch): void {
    const name = this.#parse(part, 'value');
    if (name === undefined) return;
    if (typeof name !== 'string') {
      this.#fault('name-expected', placeIn(this.#text(part), 0, part), null);
      return;
    }
    this.#name = name;
    const isAgain = this.#names.has(name);
    this.#names.add(name);
    if (isAgain) this.#complain(part, name, message('record-file.name-twice'));
    else if (name !== 'entries' && !isHeaderName(name)) this.decoder.header.refuseName(name, part.line);
    if (isAgain || (name !== 'entries' && !isHeaderName(name))) this.#scanner.expect('unread');
    else this.#scanner.expect(name === 'entries' ? 'list' : 'value');
  }

  #readValue(part: Stretch, names: number): void {
    const json = this.#parse(part, 'value');
    if (json === undefined) return;
    if (countMembers(json) !== names) this.#refuseNamesAgain(part);
    const line = placeIn(this.#text(part), 0, part).line;
    if (this.#name === 'entries') this.decoder.refuseEntries(json, line);
    else this.decoder.header.take(this.#name as HeaderName, json, line);
  }

  #readItems(part: Stretch, count: number): void {
    const items = count === 0 ? [] : this.#parse(part, 'items');
    if (!Array.isArray(items)) return;
    // Fewer items than commas part: one of them is nothing at all.
    if (items.length !== count) this.#explain(part, 'items', 'value-expected');
    else this.decoder.entries(items, new ItemTexts(this.#scanner, { bytes: this.#bytes, part, textOf: this.#textOf }));
  }
}
