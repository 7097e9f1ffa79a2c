import { epochMilliseconds, isInstant } from '@tenfold/kernel/instant';

/** Above every moment that can be written, in milliseconds from 1970, either way. */
const beyondTime = 2 ** 50;

/** Above every number that a line is given. */
const beyondLines = 2 ** 52;

/**
 * When an instruction was received as a whole number of which the greater counts, exact below 2^53: moments above nought, places
 * of lines below it. An instruction without a time thus never replaces one that has a time.
 */
export type Weight = number;

/** Which of two instructions counts: the one received last, or first. */
export type Replacing = 'last-received' | 'first-received';

/** The weight of a moment in milliseconds from 1970. */
export function weightOfMoment(milliseconds: number, replacing: Replacing): Weight {
  return beyondTime + (replacing === 'last-received' ? milliseconds : -milliseconds);
}

/** The weight of an instruction that says no time, by its place among all lines of all sources, counted from 0. */
export function weightOfPlace(place: number, replacing: Replacing): Weight {
  return replacing === 'last-received' ? place - beyondLines : -1 - place;
}

/** Whether a weight is of a moment and not of a place. */
export function isTimed(weight: Weight): boolean {
  return weight > 0;
}

/** The moment that a text writes, in milliseconds from 1970; `undefined` where it is no moment with an offset. */
export function momentOf(text: string): number | undefined {
  return isInstant(text) ? epochMilliseconds(text) : undefined;
}
