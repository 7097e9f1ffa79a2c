import type { JsonValue } from '@tenfold/seal';

/** The text that a member of an entry is; of a member that is none, its JSON. */
export function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
