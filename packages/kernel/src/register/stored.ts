import type { Register } from './register.ts';

/**
 * A register as text, so that a long history need not be folded again. Equal registers give equal text, whatever their
 * entries were read from. Lists and texts stand as they are; a count is `{"n":"12"}`, a table `{"m":[[key,value],…]}` in the
 * order in which it was filled, anything else `{"o":{…}}` with its names in the order of their letters.
 */
export function storedRegister(register: Register): string {
  return JSON.stringify(stored(register));
}

/** The register that {@link storedRegister} wrote, for the caller to go on with. */
export function registerFrom(text: string): Register {
  return restored(JSON.parse(text)) as Register;
}

function stored(value: unknown): unknown {
  if (typeof value === 'bigint') return { n: value.toString() };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(stored);
  if (value instanceof Map) return { m: [...value].map(([key, item]) => [stored(key), stored(item)]) };
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('fault: a register holds plain values only');
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  const inOrder = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { o: Object.fromEntries(inOrder.map(([name, item]) => [name, stored(item)])) };
}

function restored(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(restored);
  const { n: count, m: table, o: members } = json as Stored;
  if (count !== undefined) return BigInt(count);
  if (table !== undefined) return new Map(table.map(([key, item]) => [restored(key), restored(item)]));
  return Object.fromEntries(Object.entries(members ?? {}).map(([name, item]) => [name, restored(item)]));
}

/** One of the three. */
interface Stored {
  readonly n?: string;
  readonly m?: readonly (readonly [unknown, unknown])[];
  readonly o?: Readonly<Record<string, unknown>>;
}
