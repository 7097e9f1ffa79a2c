import type { EntryTexts, RepeatedName } from './entry-list.ts';
import { lookExactly } from './json/look.ts';
import { parsed } from './json/parsed.ts';
import type { Stretch } from './json/part.ts';
import type { JsonScanner } from './json/scanner.ts';
import { firstLetter, placeIn, type TextPlace } from './json/place.ts';

/** Gives the text of some bytes that are known to be UTF-8. */
export type TextOf = (bytes: Uint8Array, start: number, end: number) => string;

/** The texts of the entries in one part of a file, for as long as the window stands. */
export class ItemTexts implements EntryTexts {
  readonly #scanner: JsonScanner;
  readonly #bytes: Uint8Array;
  readonly #part: Stretch;
  readonly #textOf: TextOf;
  /** An item and its place, once one was asked for: what is asked next comes after it. */
  #known: { readonly index: number; readonly place: TextPlace | null };

  constructor(
    scanner: JsonScanner,
    { bytes, part, textOf }: { readonly bytes: Uint8Array; readonly part: Stretch; readonly textOf: TextOf },
  ) {
    this.#scanner = scanner;
    this.#bytes = bytes;
    this.#part = part;
    this.#textOf = textOf;
    this.#known = { index: 0, place: null };
  }

  members(index: number): number {
    return this.#scanner.namesOf[index] as number;
  }

  line(index: number): number {
    const text = this.#text(index);
    return placeIn(text, firstLetter(text), this.#place(index)).line;
  }

  repeatedNames(index: number): readonly RepeatedName[] {
    const text = this.#text(index);
    const place = this.#place(index);
    return lookExactly(text, 'value').namesAgain.map(({ path, at }) => ({ path, line: placeIn(text, at, place).line }));
  }

  /** The items up to the first that is no JSON. */
  itemsBeforeFault(count: number): readonly unknown[] {
    const items: unknown[] = [];
    for (let index = 0; index < count; index += 1) {
      const item = parsed(this.#text(index));
      if (item === undefined) return items;
      items.push(item);
    }
    return items;
  }

  /** Where the text of the item begins: just after the comma before it. */
  #place(index: number): TextPlace {
    const known = this.#known.index <= index ? this.#known : { index: 0, place: null };
    const between = this.#textOf(this.#bytes, this.#begin(known.index), this.#begin(index));
    const place = placeIn(between, between.length, known.place ?? this.#scanner.placeOf(this.#part));
    this.#known = { index, place };
    return place;
  }

  #text(index: number): string {
    return this.#textOf(this.#bytes, this.#begin(index), this.#part.start + (this.#scanner.endOf[index] as number));
  }

  #begin(index: number): number {
    return index === 0 ? this.#part.start : this.#part.start + (this.#scanner.endOf[index - 1] as number) + 1;
  }
}
