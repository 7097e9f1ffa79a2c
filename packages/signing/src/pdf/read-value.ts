import type { Cursor } from './cursor.ts';
import { endsWord, hexDigit } from './letters.ts';
import { readHex, readText } from './read-string.ts';
import type { PdfDictionary, PdfValue } from './value.ts';

/** No honest document nests values deeper. */
const DEEPEST = 60;

/** The value at the cursor, after blanks; a stream is read as its dictionary. Throws `Broken`. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  cursor.skip();
  if (depth > DEEPEST) throw cursor.broken('too deep');
  if (cursor.byte === 0x28) return readText(cursor);
  if (cursor.byte === 0x2f) return { kind: 'name', name: readName(cursor) };
  if (cursor.byte === 0x5b) return readArray(cursor, depth);
  if (cursor.byte === 0x3c) return cursor.sees('<<') ? readDictionary(cursor, depth) : readHex(cursor);
  return readWord(cursor);
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  const letters: string[] = [];
  for (; !endsWord(cursor.byte); cursor.at += 1) {
    const [high, low] = [hexDigit(cursor.bytes[cursor.at + 1]), hexDigit(cursor.bytes[cursor.at + 2])];
    if (cursor.byte === 0x23 && high >= 0 && low >= 0) {
      letters.push(String.fromCharCode(high * 16 + low));
      cursor.at += 2;
    } else letters.push(String.fromCharCode(cursor.byte ?? 0));
  }
  return letters.join('');
}

function readArray(cursor: Cursor, depth: number): PdfValue {
  cursor.at += 1;
  const items: PdfValue[] = [];
  for (cursor.skip(); cursor.byte !== 0x5d; cursor.skip()) items.push(readValue(cursor, depth + 1));
  cursor.at += 1;
  return { kind: 'array', items };
}

/** The dictionary at the cursor, which stands on its `<<`. */
export function readDictionary(cursor: Cursor, depth = 0): PdfDictionary {
  if (!cursor.sees('<<')) throw cursor.broken('no dictionary');
  cursor.at += 2;
  const entries = new Map<string, PdfValue>();
  let hasTwice = false;
  for (cursor.skip(); !cursor.sees('>>'); cursor.skip()) {
    if (cursor.byte !== 0x2f) throw cursor.broken('no name');
    const name = readName(cursor);
    hasTwice ||= entries.has(name);
    entries.set(name, readValue(cursor, depth + 1));
  }
  cursor.at += 2;
  return { kind: 'dictionary', entries, hasTwice };
}

function readWord(cursor: Cursor): PdfValue {
  const word = cursor.word();
  if (word === 'null') return { kind: 'null' };
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw cursor.broken('no value');
  return (/^\d{1,10}$/.test(word) ? readReference(cursor, Number(word)) : null) ?? { kind: 'number', text: word };
}

/** What follows a whole number makes it a reference, or nothing of the kind; then the cursor stays. */
function readReference(cursor: Cursor, object: number): PdfValue | null {
  const behind = cursor.at;
  cursor.skip();
  const start = cursor.at;
  while (cursor.byte !== undefined && cursor.byte >= 0x30 && cursor.byte <= 0x39) cursor.at += 1;
  const generation = Buffer.from(cursor.bytes.subarray(start, cursor.at)).toString('latin1');
  cursor.skip();
  if (/^\d{1,5}$/.test(generation) && cursor.byte === 0x52 && endsWord(cursor.bytes[cursor.at + 1])) {
    cursor.at += 1;
    return { kind: 'reference', object, generation: Number(generation) };
  }
  cursor.at = behind;
  return null;
}
