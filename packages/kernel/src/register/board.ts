import type { PlainDate } from '../time/plain-date.ts';
import type { BoardTerm, Person } from './person.ts';

/** The time on the board that lasts, or `null` for somebody who is no director now. */
export function lastingTerm({ board }: Person): BoardTerm | null {
  const last = board.at(-1);
  return last !== undefined && last.until === null ? last : null;
}

/** Ends a time on the board: from `on` the person is no director. */
export function closeTerm(
  term: BoardTerm,
  { on, entry, cause }: { readonly on: PlainDate; readonly entry: string; readonly cause: string | null },
): void {
  term.until = on;
  term.endedBy = entry;
  term.cause = cause;
}
