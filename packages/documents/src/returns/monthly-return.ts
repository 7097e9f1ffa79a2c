import type { Message } from '@tenfold/kernel';
import { figuresOf, type ReturnGiven } from './figures-of.ts';
import { refuseEmpty } from './refuse-empty.ts';
import type { ReturnFigures } from './return-figures.ts';

/**
 * The figures of a monthly return (Rule 13.25B): from the close of the month before to the close of the month. A refusal where
 * the record has no class by then.
 */
export function monthlyReturn(given: ReturnGiven): ReturnFigures | Message {
  return refuseEmpty(given) ?? figuresOf('monthly-return', given);
}
