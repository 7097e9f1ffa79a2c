import { Cursor } from './cursor.ts';
import { readValue } from './read-value.ts';
import { countOf, type PdfDictionary, type PdfReference, type PdfStream, type PdfValue } from './value.ts';

/** An object as it stands in the file: `12 0 obj … endobj`. */
export interface PlacedObject {
  readonly object: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** Its first byte, and the first behind it. */
  readonly start: number;
  readonly end: number;
}

/** The length that a reference names; `null` where it names none. */
export type LengthOf = (reference: PdfReference) => number | null;

/** The object at a byte of the file. Throws `Broken` where none stands there. */
export function readObject(bytes: Uint8Array, start: number, lengthOf: LengthOf): PlacedObject {
  const cursor = new Cursor(bytes, start);
  if (cursor.byte === undefined || cursor.byte < 0x30 || cursor.byte > 0x39) throw cursor.broken('no object');
  const object = cursor.count();
  const generation = cursor.count();
  cursor.expect('obj');
  const read = readValue(cursor);
  cursor.skip();
  const value = read.kind === 'dictionary' && cursor.sees('stream') ? readStream(cursor, read, lengthOf) : read;
  cursor.expect('endobj');
  return { object, generation, value, start, end: cursor.at };
}

function readStream(cursor: Cursor, dictionary: PdfDictionary, lengthOf: LengthOf): PdfStream {
  cursor.at += 'stream'.length;
  if (cursor.sees('\r\n')) cursor.at += 2;
  else if (cursor.sees('\n')) cursor.at += 1;
  else throw cursor.broken('no line end after stream');
  const stated = dictionary.entries.get('Length');
  const length = stated?.kind === 'reference' ? lengthOf(stated) : countOf(stated);
  if (length === null || cursor.at + length > cursor.bytes.length) throw cursor.broken('no length of stream');
  const contents = cursor.bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  if (cursor.sees('\r\n')) cursor.at += 2;
  else if (cursor.sees('\n') || cursor.sees('\r')) cursor.at += 1;
  if (!cursor.sees('endstream')) throw cursor.broken('no end of stream');
  cursor.at += 'endstream'.length;
  return { kind: 'stream', dictionary, contents };
}
