import type { Ground } from '../core/ground.ts';
import { GrowingKeys } from './growing.ts';
import { emptyTable, findKey, type KeyPlace, type KeyTable, putKey, valueWord } from './key-table.ts';
import { KeyWords } from './key-words.ts';

/** Bytes behind a name that its words may be read over. */
const spare = 16;

/** Where keys are put. */
type Memory = Pick<Ground, 'bytes' | 'words'>;

/** A text as a key. */
export function keyOf(text: string): KeyPlace {
  const name = Buffer.from(text, 'utf8');
  const bytes = new Uint8Array(name.length + spare);
  bytes.set(name);
  const words = new KeyWords();
  words.read(new DataView(bytes.buffer), 0, name.length);
  return { words, bytes, start: 0, end: name.length };
}

/** Memory apart, for a table into which only JavaScript looks. */
const apart: Memory = {
  bytes: (length) => new Uint8Array(length),
  words: (length) => new Int32Array(length),
};

/** A table of a few names, each with its place among them. An empty name is not found in it. */
export function nameTable(names: readonly string[], ground: Memory = apart): KeyTable {
  const growing = new GrowingKeys();
  const keys = names.map(keyOf);
  for (const { bytes, start, end } of keys) growing.add(bytes, start, end);
  const table = emptyTable(growing.placedOn(ground), names.length, ground);
  for (const [value, key] of keys.entries()) if (key.end > 0) putKey(table, key, 0, value);
  return table;
}

/** The place of a name among those of the table; -1 where it is none of them. */
export function placeOfName(table: KeyTable, key: KeyPlace): number {
  const at = findKey(table, key, 0);
  return at < 0 ? -1 : (table.entries[at + valueWord] as number);
}
