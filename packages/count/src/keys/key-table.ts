import type { Ground } from '../core/ground.ts';
import { bytesInWords, type KeyWords } from './key-words.ts';

/** Words of an entry: the key's four, its length and group, its value, and two that belong to whoever made it. */
export const entryWords = 8;

/** Where in an entry its words stand. */
export const metaWord = 4;
export const valueWord = 5;
export const lowWord = 6;
export const highWord = 7;

/** Groups that a table can tell apart. */
export const mostGroups = 255;

/**
 * A key is first looked for at an even place: two entries share a line of the processor's memory, so that the second look mostly
 * costs nothing.
 */
const pairs = ~1;

/** What `find` gives where the key is not there, and where it is there in other groups only. */
export const noKey = -1;
export const otherGroup = -2;

const groupShift = 16;
const groupMask = 0xff;
/** Keys are shorter than this, for no record is as long. */
const lengthMask = 0xffff;
/** The bits of the meta word that say which key it is; those above are marks of whoever made the entry. */
const keyBits = 0x00ff_ffff;

/** Bytes of keys, one after another: key `n` stands from `starts[n]` to `starts[n + 1]`. */
export interface KeyBytes {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

/**
 * A table of keys by their bytes, each in one of a few groups, in plain memory that several threads can read at once. One line
 * of the processor's memory holds all that is needed to find a key of up to sixteen bytes.
 */
export interface KeyTable {
  readonly entries: Int32Array;
  /** Entries less one; their number is a power of two. */
  readonly mask: number;
  readonly keys: KeyBytes;
}

/** An empty table with room for so many keys. */
export function emptyTable(keys: KeyBytes, room: number, ground: Pick<Ground, 'words'>): KeyTable {
  let size = 4;
  while (size < room * 2) size *= 2;
  return { entries: ground.words(size * entryWords), mask: size - 1, keys };
}

/** A key where it lies in somebody's bytes, with its words. */
export interface KeyPlace {
  readonly words: KeyWords;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Where in `entries` a key of a group stands; {@link noKey} or {@link otherGroup} where it does not. */
export function findKey({ entries, mask, keys }: KeyTable, key: KeyPlace, group: number): number {
  const { w0, w1, w2, w3, hash } = key.words;
  const length = key.end - key.start;
  const wanted = wantedMeta(group, length);
  let found = noKey;
  for (let slot = hash & mask & pairs; ; slot = (slot + 1) & mask) {
    const at = slot * entryWords;
    const meta = (entries[at + metaWord] as number) & keyBits;
    if (meta === 0) return found;
    if (entries[at] !== w0 || entries[at + 1] !== w1 || entries[at + 2] !== w2 || entries[at + 3] !== w3) continue;
    if ((meta & lengthMask) !== length) continue;
    if (length > bytesInWords && !isSameRest(keys, entries[at + valueWord] as number, key)) continue;
    if (meta === wanted) return at;
    found = otherGroup;
  }
}

function isSameRest({ bytes, starts }: KeyBytes, nth: number, key: KeyPlace): boolean {
  const start = (starts[nth] as number) - key.start;
  for (let at = key.start + bytesInWords; at < key.end; at += 1) {
    if (bytes[start + at] !== key.bytes[at]) return false;
  }
  return true;
}

/** Puts a key into a table that does not have it in this group, and gives where. */
export function putKey({ entries, mask }: KeyTable, key: KeyPlace, group: number, value: number): number {
  const { w0, w1, w2, w3, hash } = key.words;
  let at = (hash & mask & pairs) * entryWords;
  while (entries[at + metaWord] !== 0) at = ((at / entryWords + 1) & mask) * entryWords;
  entries[at] = w0;
  entries[at + 1] = w1;
  entries[at + 2] = w2;
  entries[at + 3] = w3;
  entries[at + metaWord] = wantedMeta(group, key.end - key.start);
  entries[at + valueWord] = value;
  return at;
}

/** The group of an entry by its meta word. */
export function groupOf(meta: number): number {
  return (meta >>> groupShift) & groupMask;
}

/** The bits of a meta word that are wanted for a key of a length in a group. */
export function wantedMeta(group: number, length: number): number {
  return (group << groupShift) | length;
}
