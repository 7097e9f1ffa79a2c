import type { JsonMembers } from './json.ts';

/** The members of an object without some of them. */
export function without<Value>(
  members: Readonly<Record<string, Value>>,
  ...names: readonly string[]
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** Whether an object has no members. */
export function isEmpty(members: JsonMembers): boolean {
  return Object.keys(members).length === 0;
}
