import { createHash } from 'node:crypto';
import { referredTo } from '../apart/reach.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { countOf, type PdfValue } from '../pdf/value.ts';
import { withEntries, written, writtenDictionary } from '../pdf/written.ts';

/** An object as it is to stand in the file: its text, or a stream with its bytes. */
export interface FreshObject {
  readonly object: number;
  readonly body: string | Uint8Array;
}

/** The number that the next new object gets: beyond all that are there, and all that anything refers to in vain. */
export function nextObject(file: PdfFile): number {
  const stated = countOf(file.trailer(file.last).entries.get('Size')) ?? 0;
  const taken = [...file.objects(file.last), ...referredTo(file, file.last)];
  return taken.reduce((next, object) => Math.max(next, object + 1), stated);
}

/**
 * The file with objects added or replaced behind its end, so that every byte before stays (ISO 32000-1, 7.5.6). The table is of
 * the form that the file has already.
 */
export function updated(file: PdfFile, objects: readonly FreshObject[]): Uint8Array {
  const pieces: Uint8Array[] = [file.bytes, Buffer.from('\n')];
  let at = file.bytes.length + 1;
  const offsets = new Map<number, number>();
  for (const { object, body } of objects) {
    const piece = Buffer.concat([Buffer.from(`${object} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    offsets.set(object, at);
    at += piece.length;
    pieces.push(piece);
  }
  return Buffer.concat([...pieces, tableOf(file, offsets, at)]);
}

function tableOf(file: PdfFile, offsets: Map<number, number>, at: number): Buffer {
  const isStream = file.saves[file.last]?.sections[0]?.form === 'stream';
  const body = isStream ? streamTable(file, offsets, at) : plainTable(file, offsets);
  return Buffer.concat([body, Buffer.from(`startxref\n${at}\n%%EOF\n`)]);
}

function plainTable(file: PdfFile, offsets: ReadonlyMap<number, number>): Buffer {
  const runs = runsOf(offsets).map(([first, places]) => {
    const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    return `${first} ${places.length}\n${lines.join('')}`;
  });
  const trailer = trailerOf(file, offsets, {});
  return Buffer.from(`xref\n${runs.join('')}trailer\n${written(trailer)}\n`);
}

function streamTable(file: PdfFile, offsets: Map<number, number>, at: number): Buffer {
  const object = Math.max(nextObject(file), ...[...offsets.keys()].map((one) => one + 1));
  offsets.set(object, at);
  const runs = runsOf(offsets);
  const rows = Buffer.concat(runs.flatMap(([, places]) => places.map(rowOf)));
  const trailer = trailerOf(file, offsets, {
    Type: { kind: 'name', name: 'XRef' },
    W: list([1, 6, 2]),
    Index: list(runs.flatMap(([first, places]) => [first, places.length])),
    Length: number(rows.length),
  });
  const head = Buffer.from(`${object} 0 obj\n${written(trailer)}\nstream\n`);
  return Buffer.concat([head, rows, Buffer.from('\nendstream\nendobj\n')]);
}

function rowOf(place: number): Buffer {
  const row = Buffer.alloc(9);
  row[0] = 1;
  row.writeUIntBE(place, 1, 6);
  return row;
}

/** Numbers that follow each other, with the places of their objects. */
function runsOf(offsets: ReadonlyMap<number, number>): readonly (readonly [number, readonly number[]])[] {
  const runs: [number, number[]][] = [];
  for (const [object, offset] of [...offsets].toSorted(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1].length === object) last[1].push(offset);
    else runs.push([object, [offset]]);
  }
  return runs;
}

/** What the trailer before says and still holds, with what is new. */
function trailerOf(file: PdfFile, offsets: ReadonlyMap<number, number>, more: Record<string, PdfValue>): PdfValue {
  const before = file.trailer(file.last);
  const kept = new Map(
    ['Root', 'Info'].flatMap((name) => {
      const value = before.entries.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return withEntries(
    { kind: 'dictionary', entries: kept, hasTwice: false },
    {
      Size: number(Math.max(nextObject(file), ...[...offsets.keys()].map((object) => object + 1))),
      Prev: number(file.saves[file.last]?.sections[0]?.at ?? 0),
      ...identifierOf(file, offsets),
      ...more,
    },
  );
}

/** The file’s identifier: the first half stays, the second is of this save (14.4). The same save has the same one. */
function identifierOf(file: PdfFile, offsets: ReadonlyMap<number, number>): Record<string, PdfValue> {
  const before = file.trailer(file.last).entries.get('ID');
  const [first] = before?.kind === 'array' ? before.items : [];
  if (first === undefined) return {};
  const hash = createHash('sha256')
    .update(file.bytes)
    .update([...offsets].flat().join(' '))
    .digest();
  const second: PdfValue = {
    kind: 'string',
    bytes: hash.subarray(0, 16).toString('latin1'),
    start: 0,
    end: 0,
    isPlainHex: true,
  };
  return { ID: { kind: 'array', items: [first, second] } };
}

function number(value: number): PdfValue {
  return { kind: 'number', text: String(value) };
}

function list(values: readonly number[]): PdfValue {
  return { kind: 'array', items: values.map(number) };
}

/** A stream that is not packed, as it is to stand in the file. */
export function streamBody(contents: Uint8Array, entries: ReadonlyMap<string, PdfValue> = new Map()): Uint8Array {
  const head = writtenDictionary(new Map([...entries, ['Length', number(contents.length)] as const]));
  return Buffer.concat([Buffer.from(`${head}\nstream\n`), contents, Buffer.from('\nendstream')]);
}
