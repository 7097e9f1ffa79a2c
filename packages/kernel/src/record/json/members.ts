/**
 * The members of all objects within a JSON value, its own included. A member that was written twice is parsed as one, so a
 * text that has more names than this has a name twice.
 */
export function countMembers(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  let count = 0;
  if (Array.isArray(json)) {
    for (const item of json) count += countMembers(item);
    return count;
  }
  for (const name in json) count += 1 + countMembers((json as Record<string, unknown>)[name]);
  return count;
}

/** Whether a JSON value holds a number that is not exact: one with a fraction, or too long for the 53 bits of a number. */
export function holdsInexactNumber(json: unknown): boolean {
  if (typeof json === 'number') return !Number.isSafeInteger(json);
  if (typeof json !== 'object' || json === null) return false;
  return Object.values(json).some(holdsInexactNumber);
}
