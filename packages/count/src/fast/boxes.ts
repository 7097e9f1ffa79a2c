/** Bits of a box's last word. */
export const isTaken = 1;
export const isSameMoment = 2;
export const isOrderOfLines = 4;
/** Set once instructions with different shares came to the box, whichever of them counts. */
export const isRevised = 8;

/**
 * One box for each holding and resolution, with the instruction that counts. Threads put instructions in at the same time, in any
 * order: which one counts is settled by kind, time and content, so that the order makes no difference. The core puts them in.
 */
export interface BoxMemory {
  readonly words: Int32Array;
  /** Whether counts take two words of 32 bits each: where some holding does not go into one. */
  readonly isWide: boolean;
  readonly resolutions: number;
}

/** Words of a box: its weight takes two, counts three or six, the last is for marks; an even number, for the weight's sake. */
const narrowWords = 6;
const wideWords = 10;

/** How many words a box has. */
export function boxWords(isWide: boolean): number {
  return isWide ? wideWords : narrowWords;
}
