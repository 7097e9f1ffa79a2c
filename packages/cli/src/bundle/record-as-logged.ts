import { type DecodedRecord, decodeRecord, isObject, isSealedValue } from '@tenfold/kernel';
import type { SealedLog } from '../seal/sealed-log.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The record as it stands in its log: what is sealed there is not known here either. Where an entry can't have a sealed value in
 * some place, that member is left out, as if nobody had told it.
 */
export function recordAsLogged({ header, entries }: Pick<SealedLog, 'header' | 'entries'>): DecodedRecord {
  const logged = entries.map(({ entry }): Json => entry);
  const first = decodeRecord({ ...header, entries: logged });
  if (first.record !== null) return first;
  const wrong = Map.groupBy(first.problems, ({ entry }) => entry);
  const readable = logged.map((entry) =>
    (wrong.get(String(entry['id'])) ?? []).reduce((left, { field }) => withoutSealed(left, field.split('.')), entry),
  );
  return decodeRecord({ ...header, entries: readable });
}

/** An object without the sealed value to which the steps lead; as it was where they lead to another one. */
function withoutSealed(json: Json, [name = '', ...steps]: readonly string[]): Json {
  const value = json[name];
  if (steps.length > 0) return isObject(value) ? { ...json, [name]: withoutSealed(value, steps) } : json;
  if (!isSealedValue(value)) return json;
  return Object.fromEntries(Object.entries(json).filter(([other]) => other !== name));
}
