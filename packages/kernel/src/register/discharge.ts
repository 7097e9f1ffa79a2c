import type { PlainDate } from '../time/plain-date.ts';

/** Papers whose publication does what the Rules ask for, without another word. */
export const filedPapers = [
  'next-day-return',
  'monthly-return',
  'poll-results',
  'annual-results',
  'interim-results',
  'annual-report',
  'interim-report',
] as const;

export type FiledPaper = (typeof filedPapers)[number];

/** An entry which says that something was done that had to be done: a duty by its id, or a paper that was published. */
export interface Discharge {
  readonly entry: string;
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  /** The id of the duty; `null` where the entry names the paper only. */
  readonly duty: string | null;
  readonly paper: FiledPaper | null;
}
