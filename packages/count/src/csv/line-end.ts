import { carriageReturn, lineFeed } from './marks.ts';

/** Bytes of a text, as far as they are there. */
export interface Span {
  readonly bytes: Uint8Array;
  /** Where they end; what lies behind is of no account. */
  readonly length: number;
  /** Whether nothing comes after them. */
  readonly isEnd: boolean;
}

/** What is found where more bytes must come before it can be said. */
export const needsMore = -1;

/** Where the line after the one at `start` begins; {@link needsMore} where no end of a line is there for sure. */
export function nextLine({ bytes, length, isEnd }: Span, start: number): number {
  let at = start;
  while (at < length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  if (at === length) return isEnd ? length : needsMore;
  if (bytes[at] === lineFeed) return at + 1;
  // A CR at the very end may be half of an end of line.
  if (at + 1 === length) return isEnd ? length : needsMore;
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}

/** How many lines end between two places. */
export function lineEndsBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    const isSecondHalf = byte === lineFeed && at > from && bytes[at - 1] === carriageReturn;
    if ((byte === lineFeed || byte === carriageReturn) && !isSecondHalf) count += 1;
  }
  return count;
}
