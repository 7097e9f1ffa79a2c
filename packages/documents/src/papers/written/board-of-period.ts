import type { BoardTerm } from '@tenfold/kernel';
import type { PaperPeriod } from '../paper.ts';
import { firstDayOf } from './period-asked.ts';

/** The times on the board that touch the period, and the entries that began and ended them. */
export function boardTermsIn(
  period: PaperPeriod,
  board: readonly BoardTerm[],
): { readonly terms: readonly BoardTerm[]; readonly entries: readonly string[] } {
  const first = firstDayOf(period);
  const terms = board.filter(({ from, until }) => from <= period.until && (until === null || until >= first));
  const entries = terms.flatMap(({ appointedBy, endedBy }) => [appointedBy, ...(endedBy === null ? [] : [endedBy])]);
  return { terms, entries: [...new Set(entries)] };
}

/** Whether times on the board follow on each other from the first day of the period to the last. */
export function coversPeriod(terms: readonly BoardTerm[], period: PaperPeriod): boolean {
  let reached = firstDayOf(period);
  for (const { from, until } of terms) {
    if (from > reached) return false;
    if (until === null || until > period.until) return true;
    if (until > reached) reached = until;
  }
  return false;
}
