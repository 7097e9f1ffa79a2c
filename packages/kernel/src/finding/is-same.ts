/** Whether two values made of plain data, maps among them, are the same throughout. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && areSameMaps(a, b);
  let left = 0;
  for (const _ in b) left += 1;
  for (const name in a) {
    if (!isSame(a[name as keyof typeof a], b[name as keyof typeof b])) return false;
    left -= 1;
  }
  return left === 0;
}

function areSameMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key))) return false;
  return true;
}
