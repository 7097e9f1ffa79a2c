import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** The value at a place that RFC 6901 names, below the root; nothing where there is none. */
export function valueAt(root: JsonObject, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = path.startsWith('/') ? root : undefined;
  for (const name of namesOf(path)) value = value === undefined ? undefined : memberOf(value, name);
  return value;
}

/** The same object with another value at a place that `valueAt` finds. Throws a RangeError where there is none. */
export function replacedAt(root: JsonObject, path: string, value: JsonValue): JsonObject {
  const changed = replaced(root, namesOf(path), value);
  if (!isJsonObject(changed)) throw new RangeError('The root itself cannot be replaced');
  return changed;
}

function replaced(whole: JsonValue, [name, ...deeper]: readonly string[], value: JsonValue): JsonValue {
  if (name === undefined) return value;
  const member = memberOf(whole, name);
  if (member === undefined) throw new RangeError(`There is nothing at ${name}`);
  const changed = replaced(member, deeper, value);
  if (Array.isArray(whole)) return whole.with(Number(name), changed);
  // Entries rather than a spread with a computed name: a member called __proto__ stays a member.
  return Object.fromEntries(Object.entries(whole ?? {}).map(([key, old]) => [key, key === name ? changed : old]));
}

/** The names on the way; `~1` stands for a stroke within a name and `~0` for the `~` itself. */
function namesOf(path: string): readonly string[] {
  const [, ...names] = path.split('/');
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A name as it stands in a pointer. */
export function pointerName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function memberOf(value: JsonValue, name: string): JsonValue | undefined {
  if (isJsonObject(value)) return Object.hasOwn(value, name) ? value[name] : undefined;
  if (!Array.isArray(value) || !/^(?:0|[1-9][0-9]*)$/.test(name)) return undefined;
  const items: readonly JsonValue[] = value;
  return items[Number(name)];
}
