import { Broken } from './broken.ts';
import { Cursor } from './cursor.ts';
import { type PlacedObject, readObject } from './read-object.ts';
import { readValue } from './read-value.ts';
import type { Save } from './saves.ts';
import { savesOf } from './saves.ts';
import type { Entry } from './section.ts';
import { unpacked } from './unpacked.ts';
import { countOf, type PdfDictionary, type PdfReference, type PdfValue } from './value.ts';

const NULL: PdfValue = { kind: 'null' };

/** A PDF with all its saves: what an object was after each of them. Saves are counted from 0 here. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly saves: readonly Save[];
  readonly #placed = new Map<number, PlacedObject>();
  readonly #packed = new Map<number, readonly (readonly [number, PdfValue])[]>();

  /** Throws `Broken` where the tables don’t lead from the end to the beginning. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.saves = savesOf(bytes);
  }

  /** The number of the last save. */
  get last(): number {
    return this.saves.length - 1;
  }

  trailer(save: number): PdfDictionary {
    const trailer = this.saves[save]?.sections[0]?.trailer;
    if (trailer === undefined) throw new Broken('no such save', save);
    return trailer;
  }

  /** What the newest table up to a save says of an object. */
  entry(object: number, save: number): Entry | undefined {
    for (let at = save; at >= 0; at -= 1) {
      for (const { entries } of this.saves[at]?.sections ?? []) {
        const found = entries.get(object);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** Every object that is in use after a save. */
  objects(save: number): readonly number[] {
    const all = new Set(
      this.saves.slice(0, save + 1).flatMap(({ sections }) => sections.flatMap(({ entries }) => [...entries.keys()])),
    );
    return [...all].filter((object) => (this.entry(object, save)?.kind ?? 'free') !== 'free');
  }

  /** What an object is after a save: null where there is none. Throws `Broken` where it can’t be read. */
  get(object: number, save: number): PdfValue {
    const entry = this.entry(object, save);
    if (entry === undefined || entry.kind === 'free') return NULL;
    if (entry.kind === 'in') return this.#inContainer(object, entry, save);
    const placed = this.at(entry.offset, save);
    if (placed.object !== object) throw new Broken('another object in its place', entry.offset);
    return placed.value;
  }

  /** What a value is after a save, where it may be a reference. */
  resolve(value: PdfValue | undefined, save: number): PdfValue {
    if (value?.kind !== 'reference') return value ?? NULL;
    const found = this.get(value.object, save);
    if (found.kind === 'reference') throw new Broken('reference to a reference', value.object);
    return found;
  }

  /** The object that stands at a byte. */
  at(offset: number, save: number): PlacedObject {
    const known = this.#placed.get(offset);
    if (known !== undefined) return known;
    const read = readObject(this.bytes, offset, (reference) => this.#length(reference, save));
    this.#placed.set(offset, read);
    return read;
  }

  /** The objects in a stream of objects, each with its number. */
  packedIn(container: number, save: number): readonly (readonly [number, PdfValue])[] {
    const entry = this.entry(container, save);
    if (entry?.kind !== 'at') throw new Broken('no stream of objects', container);
    const known = this.#packed.get(entry.offset);
    if (known !== undefined) return known;
    const read = packedObjects(this.at(entry.offset, save).value);
    this.#packed.set(entry.offset, read);
    return read;
  }

  #inContainer(object: number, { container, index }: Entry & { readonly kind: 'in' }, save: number): PdfValue {
    const [number, value] = this.packedIn(container, save)[index] ?? [];
    if (number !== object || value === undefined) throw new Broken('another object in its place', object);
    return value;
  }

  /** A length that stands in an object of its own: a number, never in a stream that needs a length itself. */
  #length({ object }: PdfReference, save: number): number | null {
    const entry = this.entry(object, save);
    if (entry?.kind !== 'at') return null;
    return countOf(readObject(this.bytes, entry.offset, () => null).value);
  }
}

/** ISO 32000-1, 7.5.7: numbers and places first, then the objects. */
function packedObjects(value: PdfValue): readonly (readonly [number, PdfValue])[] {
  if (value.kind !== 'stream') throw new Broken('no stream of objects', 0);
  const count = countOf(value.dictionary.entries.get('N'));
  const first = countOf(value.dictionary.entries.get('First'));
  if (count === null || first === null || count > 10_000) throw new Broken('odd stream of objects', 0);
  const bytes = unpacked(value);
  const head = new Cursor(bytes, 0);
  const places = Array.from({ length: count }, () => [head.count(), head.count()] as const);
  return places.map(([object, offset]) => [object, readValue(new Cursor(bytes, first + offset))] as const);
}
