import { lastDayOfMonth, type PlainDate } from '@tenfold/kernel';

/** Results before which nothing may be bought or sold on that day. */
export function resultsBehind(
  on: PlainDate,
  { resultsOn, months }: { readonly resultsOn: readonly PlainDate[]; readonly months: number },
): PlainDate | null {
  return resultsOn.find((results) => on <= results && on >= monthsBefore(results, months)) ?? null;
}

/** The same day of an earlier month, or that month's last where it has no such day. */
export function monthsBefore(day: PlainDate, months: number): PlainDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const last = lastDayOfMonth(year, month - months);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}
