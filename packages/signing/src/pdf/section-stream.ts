import { Broken } from './broken.ts';
import { readObject } from './read-object.ts';
import { type Entry, MOST_OBJECTS, type Section } from './section.ts';
import { unpacked } from './unpacked.ts';
import { countOf, nameOf, type PdfDictionary } from './value.ts';

/** A table that is a stream (ISO 32000-1, 7.5.8), with its own dictionary as the trailer. */
export function sectionOfStream(bytes: Uint8Array, at: number): Section {
  const { value, object, end } = readObject(bytes, at, () => null);
  if (value.kind !== 'stream' || nameOf(value.dictionary.entries.get('Type')) !== 'XRef')
    throw new Broken('no table', at);
  const trailer = value.dictionary;
  const rows = { data: unpacked(value), widths: widthsOf(trailer, at), at: 0 };
  const entries = new Map<number, Entry>();
  let listed = 0;
  for (const [first, count] of runsOf(trailer, at)) {
    listed += count;
    if (listed > MOST_OBJECTS || first > 10 * MOST_OBJECTS) throw new Broken('too many objects', at);
    for (let index = 0; index < count; index += 1) entries.set(first + index, readRow(rows));
  }
  return { form: 'stream', at, end, entries, hasTwice: listed !== entries.size, trailer, object };
}

type Widths = readonly [number, number, number];

function widthsOf(trailer: PdfDictionary, at: number): Widths {
  const stated = trailer.entries.get('W');
  const widths = stated?.kind === 'array' ? stated.items.map(countOf) : [];
  if (widths.length !== 3 || widths.some((width) => width === null || width > 6)) throw new Broken('odd widths', at);
  return widths as unknown as Widths;
}

/** Runs of numbers: the first of each, and how many. */
function runsOf(trailer: PdfDictionary, at: number): (readonly [number, number])[] {
  const stated = trailer.entries.get('Index');
  if (stated === undefined) return [[0, countOf(trailer.entries.get('Size')) ?? 0]];
  const numbers = stated.kind === 'array' ? stated.items.map(countOf) : [];
  if (numbers.length % 2 !== 0 || numbers.includes(null)) throw new Broken('odd runs', at);
  const pairs = Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index], numbers[2 * index + 1]]);
  return pairs as unknown as (readonly [number, number])[];
}

interface Rows {
  readonly data: Uint8Array;
  readonly widths: Widths;
  at: number;
}

function readRow(rows: Rows): Entry {
  const [kind, second, third] = rows.widths.map((width) => field(rows, width)) as [number, number, number];
  switch (rows.widths[0] === 0 ? 1 : kind) {
    case 0:
      return { kind: 'free' };
    case 1:
      return { kind: 'at', offset: second, generation: third };
    case 2:
      return { kind: 'in', container: second, index: third };
    default:
      throw new Broken('odd kind of entry', rows.at);
  }
}

function field(rows: Rows, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1, rows.at += 1) {
    const byte = rows.data[rows.at];
    if (byte === undefined) throw new Broken('table too short', rows.at);
    value = value * 256 + byte;
  }
  return value;
}
