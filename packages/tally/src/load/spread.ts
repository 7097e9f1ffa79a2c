/** A stretch of bytes. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Which of so many parts a member is of: the same for the same bytes, whichever file they stand in, so that a holding and all
 * instructions on it come together.
 */
export function partOfMember({ bytes, start, end }: Stretch, parts: number): number {
  if (parts === 1) return 0;
  // FNV-1a of 32 bits, of which the low ones alone would follow the last letter.
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}
