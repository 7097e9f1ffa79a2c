import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

/**
 * The one text of a JSON value under RFC 8785: no space, members by the UTF-16 code units of their names, the shortest
 * escapes. Throws a RangeError on a number that is no safe integer and on half of a surrogate pair: neither has a form that
 * every reader would agree about, and whoever lets such a value come this far has not read it strictly.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (isJsonObject(value)) return canonicalObject(value);
  return `[${value.map(canonicalJson).join(',')}]`;
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no safe integer`);
  return String(value);
}

/** `JSON.stringify` writes the escapes of RFC 8785 3.2.2.2; only its `\\udXXX` for a lone half is not of that form. */
function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('Half of a surrogate pair has no canonical form');
  return JSON.stringify(value);
}

/** The language sorts text by UTF-16 code units when it is given no order, which is what RFC 8785 3.2.3 asks for. */
function canonicalObject(value: JsonObject): string {
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${canonicalString(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`;
}
