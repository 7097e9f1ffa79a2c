import { piecesOf, roomFor } from '../../src/csv/pieces.ts';
import { RecordCursor } from '../../src/csv/record-cursor.ts';
import { readerOfChunks } from '../../src/source/byte-reader.ts';
import { textOfField } from '../../src/csv/record-key.ts';
import { plainRecords } from '../../src/plain/plain-records.ts';

/** A record as it is compared: `line: fields`, or that it is broken. */
export type Shown = string;

/** The bytes in chunks of so many, one size after the other, again and again. */
export async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, nth = 0; at < bytes.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

export async function readPlainly(bytes: Uint8Array, sizes: readonly number[]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for await (const { line, fields } of plainRecords(chunksOf(bytes, sizes)))
    shown.push(`${line}: ${fields === null ? 'broken' : JSON.stringify(fields.map(decoded))}`);
  return shown;
}

function decoded(field: string): string {
  return Buffer.from(field, 'latin1').toString('utf8');
}

export async function readQuickly(bytes: Uint8Array, sizes: readonly number[]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const cursor = new RecordCursor();
  let before = 0;
  // A new room each time, filled with what must not be read, as an old one would be.
  const giveRoom = (): Uint8Array => new Uint8Array(roomFor(1)).fill(0x22);
  for await (const piece of piecesOf(readerOfChunks(chunksOf(bytes, sizes)), giveRoom)) {
    cursor.open(piece.bytes, piece.length);
    while (cursor.advance()) shown.push(`${before + cursor.line + 1}: ${fieldsOf(cursor, piece.bytes)}`);
    before += cursor.linesPassed;
  }
  return shown;
}

function fieldsOf({ fields, isBroken }: RecordCursor, bytes: Uint8Array): string {
  if (isBroken) return 'broken';
  return JSON.stringify(Array.from({ length: fields.count }, (_, place) => textOfField(bytes, fields, place)));
}
