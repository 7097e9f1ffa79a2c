import type { Ground } from '../core/ground.ts';

/** Numbers that a byte can have. */
const bytes = 256;

/** The places of classes of one letter by that letter, in UTF-8 as lines have it; -1 for a byte that is no class. */
export function lettersOf(classes: readonly string[], ground: Ground): Int16Array {
  const { buffer, byteOffset } = ground.bytes(bytes * Int16Array.BYTES_PER_ELEMENT);
  const letters = new Int16Array(buffer, byteOffset, bytes).fill(-1);
  for (const [place, name] of classes.entries()) addLetter(letters, name, place);
  return letters;
}

/** Adds a class to those that are known by their only letter. */
export function addLetter(letters: Int16Array, name: string, place: number): void {
  const code = name.length === 1 ? name.charCodeAt(0) : bytes;
  // Of two bytes or more is what no ASCII letter is.
  if (code < 0x80) letters[code] = place;
}
