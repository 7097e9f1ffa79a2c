import { hexOf } from '../bytes/hex.ts';
import { utf8 } from '../bytes/utf8.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { Sha256 } from './hashing.ts';

/** Words before the data of each leaf, so that no kind of leaf, nor any other hashed text, can pass for another. */
const headerDomain = 'tenfold/issuer/1\n';
export const entryDomain = 'tenfold/entry/1\n';
const longDomain = 'tenfold/long/1\n';

/** The longest leaf that a bundle of entries can carry: C2SP tlog-tiles writes its length in two bytes. */
export const longestLeaf = 65_535;

/** A record's header: everything but its entries. It says whose record this is and under which policies it is read. */
export function headerOf(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'entries'));
}

/** The whole text of leaf 0, in bytes. Throws a RangeError for a header with `entries`: those have leaves of their own. */
export function headerText(header: JsonObject): Uint8Array {
  if (Object.hasOwn(header, 'entries')) throw new RangeError('A header holds no entries');
  return utf8(headerDomain + canonicalJson(header));
}

/** The whole text of the leaf of one entry, in bytes. */
export function entryText(entry: JsonObject): Uint8Array {
  return utf8(entryDomain + canonicalJson(entry));
}

/** The data of leaf 0 of an issuer's log. */
export function headerLeaf(header: JsonObject, sha256: Sha256): Uint8Array {
  return leafData(headerText(header), sha256);
}

/** The data of the leaf of one entry. Entries follow the header in the order of the record. */
export function entryLeaf(entry: JsonObject, sha256: Sha256): Uint8Array {
  return leafData(entryText(entry), sha256);
}

/** The data of the leaf of an entry whose canonical JSON is at hand. */
export function entryLeafOf(canonical: string, sha256: Sha256): Uint8Array {
  return leafData(utf8(entryDomain + canonical), sha256);
}

/** The data of a leaf from its whole text: the text itself or, where a bundle of entries could not carry it, its hash. */
export function leafData(text: Uint8Array, sha256: Sha256): Uint8Array {
  if (text.length <= longestLeaf) return text;
  return utf8(`${longDomain}sha256:${hexOf(sha256(text))}`);
}
