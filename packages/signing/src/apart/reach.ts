import { Broken } from '../pdf/broken.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { dictionaryOf, partsOf, type PdfValue } from '../pdf/value.ts';

/** From where, and without which entries, references are followed. */
export interface Reaching {
  readonly file: PdfFile;
  readonly save: number;
  readonly from: readonly (PdfValue | undefined)[];
  /** Entries that are not followed, wherever they stand, as the way back to a page. */
  readonly without?: readonly string[];
  /** Objects that are not entered. */
  readonly border?: ReadonlySet<number>;
}

/** The objects that values lead to after a save. */
export function reached({ file, save, from, without = [], border = new Set() }: Reaching): Set<number> {
  const found = new Set<number>();
  const waiting = from.filter((value) => value !== undefined);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value.kind === 'reference') {
      if (found.has(value.object) || border.has(value.object)) continue;
      found.add(value.object);
      waiting.push(readable(file, value.object, save));
    } else waiting.push(...followed(value, without));
  }
  return found;
}

function followed(value: PdfValue, without: readonly string[]): readonly PdfValue[] {
  const dictionary = dictionaryOf(value);
  if (dictionary === undefined || without.length === 0) return [...partsOf(value)];
  return Array.from(dictionary.entries).flatMap(([name, part]) => (without.includes(name) ? [] : [part]));
}

/** What an object is; null where it can’t be read, which is told elsewhere. */
export function readable(file: PdfFile, object: number, save: number): PdfValue {
  try {
    return file.get(object, save);
  } catch (error) {
    if (error instanceof Broken) return { kind: 'null' };
    throw error;
  }
}

/** Every object that anything in use refers to after a save, whether it is there or not. */
export function referredTo(file: PdfFile, save: number): ReadonlySet<number> {
  const all = new Set<number>();
  for (const object of file.objects(save)) collect(readable(file, object, save), all);
  return all;
}

function collect(value: PdfValue, all: Set<number>): void {
  if (value.kind === 'reference') all.add(value.object);
  else for (const part of partsOf(value)) collect(part, all);
}
