import type { RefusedLine } from '@tenfold/kernel/poll';

/** Where a count has come, as it is kept in a file beside the memory of the boxes. */
export interface Checkpoint {
  readonly format: typeof checkpointFormat;
  /** What is counted against what, as one hash: another register, meeting or rule book is another count. */
  readonly poll: string;
  /** How many pieces were counted, from the first source on, and the hash of all their bytes. */
  readonly pieces: number;
  readonly bytes: string;
  readonly lines: number;
  readonly scaled: number;
  /** The source of the last piece, and how many lines of it are behind. */
  readonly source: number;
  readonly linesBefore: number;
  /** Refused lines so far; all of them are heard again when a count goes on. */
  readonly refused: number;
}

export const checkpointFormat = 'tenfold/count-checkpoint/1';

/** A refused line as a line of text. */
export function refusedText({ line, source, cause, member, resolution }: RefusedLine): string {
  return `${JSON.stringify([line, source, cause, member, resolution])}\n`;
}

/** The refused line that {@link refusedText} wrote. */
export function refusedIn(text: string): RefusedLine {
  const [line, source, cause, member, resolution] = JSON.parse(text);
  return { line, source, cause, member, resolution };
}
