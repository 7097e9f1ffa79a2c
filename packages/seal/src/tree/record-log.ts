import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { entryText, headerOf, headerText } from './leaf.ts';

/** The whole texts of the leaves of a record's log: that of its header, then those of its entries in their order. */
export function recordTexts(record: JsonObject): readonly Uint8Array[] {
  return [headerText(headerOf(record)), ...entriesOf(record).map(entryText)];
}

/** The entries of a record as JSON. Throws a RangeError where the record has no list of objects: it was not checked first. */
export function entriesOf(record: JsonObject): readonly JsonObject[] {
  const entries: JsonValue | undefined = record['entries'];
  if (!Array.isArray(entries)) throw new RangeError('A record has a list of entries');
  const items: readonly JsonValue[] = entries;
  return items.map((item) => {
    if (!isJsonObject(item)) throw new RangeError('An entry is an object');
    return item;
  });
}
