import type { Counted } from '../counted.ts';
import { sumsOf } from '../plain/recount.ts';

/**
 * Every sum of a count that is not nought by a name of its own, in decimal digits. Members who are counted apart stand among all
 * others of their class, so that what one of them voted cannot be read off.
 */
export function sumsSealed(counted: Counted): Readonly<Record<string, string>> {
  const sums = new Map<string, bigint>();
  for (const [name, sum] of sumsOf(counted)) {
    const own = withoutMember(name);
    sums.set(own, (sums.get(own) ?? 0n) + sum);
  }
  const names = [...sums.keys()].toSorted();
  return Object.fromEntries(names.map((name) => [name, `${sums.get(name)}`]));
}

/** Names of votes are lists of resolution, class, member and side. */
function withoutMember(name: string): string {
  if (!name.startsWith('[')) return name;
  const parts: readonly (string | null)[] = JSON.parse(name);
  return JSON.stringify(parts.length === 4 ? [parts[0], parts[1], parts[3]] : parts);
}
