/**
 * A text of the public page with a name of its own on it. By the name whoever makes the page anew, from a record that he has
 * verified himself, finds the text that he was shown.
 */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** Every text of a page, in the order in which they stand in it. */
export function saidIn(value: unknown): readonly Said[] {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isSaid(value)) return [value];
  return Object.values(value).flatMap(saidIn);
}

function isSaid(value: object): value is Said {
  return 'id' in value && 'text' in value && typeof value.id === 'string' && typeof value.text === 'string';
}
