import type { Message } from '../finding/message.ts';
import type { Problem } from '../register/refusal.ts';

/** What is wrong with a record, and where it stands in the file. */
export interface RecordProblem extends Problem {
  /** The place of the entry in the list, counted from 1; `null` when the problem is not one entry's. */
  readonly position: number | null;
  /** The line of the file, counted from 1, on which the entry or the fault begins; `null` when it was not read from a file. */
  readonly line: number | null;
}

/** Where in the file a problem stands. */
export type ProblemPlace = Pick<RecordProblem, 'entry' | 'position' | 'line'>;

/** A problem of the record as a whole. */
export const wholeRecord: ProblemPlace = { entry: null, position: null, line: null };

/** More than this nobody reads; the others are counted. */
const MOST_LISTED = 1000;

/** Collects the problems of one record: the first thousand as they are, of the others their number. */
export class ProblemList {
  readonly listed: RecordProblem[] = [];
  further = 0;

  add(place: ProblemPlace, field: string, message: Message): void {
    if (this.isFull) {
      this.further += 1;
      return;
    }
    const { entry, position, line } = place;
    this.listed.push({ entry, position, line, field, message });
  }

  clear(): void {
    this.listed.length = 0;
    this.further = 0;
  }

  get count(): number {
    return this.listed.length + this.further;
  }

  get isFull(): boolean {
    return this.listed.length >= MOST_LISTED;
  }
}
