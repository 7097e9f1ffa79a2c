import type { Message } from '@tenfold/kernel';
import { figuresOf, type ReturnGiven } from './figures-of.ts';
import { refuseEmpty } from './refuse-empty.ts';
import type { ReturnFigures } from './return-figures.ts';

/**
 * The figures of a next day disclosure return (Rule 13.25A): from the balance last disclosed to the close of the day. A
 * refusal where the record has no class by then.
 */
export function nextDayReturn(given: ReturnGiven): ReturnFigures | Message {
  return refuseEmpty(given) ?? figuresOf('next-day-return', given);
}
