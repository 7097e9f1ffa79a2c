import { Broken } from './broken.ts';
import { countOf, type PdfDictionary } from './value.ts';

/** Where an object is to be found, or that it is none any more (ISO 32000-1, 7.5.4 and 7.5.8). */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly container: number; readonly index: number };

/** One table of objects with its trailer. */
export interface Section {
  readonly form: 'table' | 'stream';
  readonly at: number;
  /** The first byte behind its trailer. */
  readonly end: number;
  readonly entries: ReadonlyMap<number, Entry>;
  /** Whether it names an object twice. */
  readonly hasTwice: boolean;
  readonly trailer: PdfDictionary;
  /** The number of the stream that it is. */
  readonly object: number | null;
}

/** More objects than any undertaking has. */
export const MOST_OBJECTS = 200_000;

/** The place of the table before; `null` where this is the first. Throws `Broken` where it says something else. */
export function previousOf({ trailer, at }: Section): number | null {
  const stated = trailer.entries.get('Prev');
  if (stated === undefined) return null;
  const previous = countOf(stated);
  if (previous === null) throw new Broken('odd place of the table before', at);
  return previous;
}
