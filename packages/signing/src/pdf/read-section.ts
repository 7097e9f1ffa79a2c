import { Broken } from './broken.ts';
import { Cursor } from './cursor.ts';
import { readDictionary } from './read-value.ts';
import { type Entry, MOST_OBJECTS, type Section } from './section.ts';
import { sectionOfStream } from './section-stream.ts';

/** The table at a byte of the file. Throws `Broken` where there is none. */
export function readSection(bytes: Uint8Array, at: number): Section {
  const cursor = new Cursor(bytes, at);
  return cursor.sees('xref') ? sectionOfTable(cursor) : sectionOfStream(bytes, at);
}

function sectionOfTable(cursor: Cursor): Section {
  const at = cursor.at;
  cursor.expect('xref');
  const entries = new Map<number, Entry>();
  let listed = 0;
  for (cursor.skip(); !cursor.sees('trailer'); cursor.skip()) listed += readPart(cursor, entries);
  cursor.expect('trailer');
  cursor.skip();
  const trailer = readDictionary(cursor);
  const hasTwice = listed !== entries.size;
  return { form: 'table', at, end: cursor.at, entries, hasTwice, trailer, object: null };
}

/** A run of numbers: the first, how many, and twenty letters for each. */
function readPart(cursor: Cursor, entries: Map<number, Entry>): number {
  const first = cursor.count();
  const count = cursor.count();
  if (entries.size + count > MOST_OBJECTS || first > 10 * MOST_OBJECTS) throw cursor.broken('too many objects');
  cursor.skip();
  for (let index = 0; index < count; index += 1) entries.set(first + index, readLine(cursor));
  return count;
}

function readLine(cursor: Cursor): Entry {
  const line = Buffer.from(cursor.bytes.subarray(cursor.at, cursor.at + 20)).toString('latin1');
  const match = /^(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)$/.exec(line);
  if (match === null) throw new Broken('odd line of a table', cursor.at);
  cursor.at += 20;
  if (match[3] === 'f') return { kind: 'free' };
  return { kind: 'at', offset: Number(match[1]), generation: Number(match[2]) };
}
