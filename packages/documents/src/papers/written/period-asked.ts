import { addDays, isPlainDate, message, type Message, type PlainDate } from '@tenfold/kernel';
import type { PaperPeriod } from '../paper.ts';

/** The days from `from` to `to`, both of them in it; without them, the last calendar year that is over. */
export function daysPeriod(options: ReadonlyMap<string, string>, today: PlainDate): PaperPeriod | Message {
  const lastYear = `${Number(today.slice(0, 4)) - 1}`;
  const until = options.get('to') ?? (options.has('from') ? today : `${lastYear}-12-31`);
  if (!isPlainDate(until)) return message('cli.no-day', { quote: { quote: until } });
  const from = options.get('from') ?? `${until.slice(0, 4)}-01-01`;
  if (!isPlainDate(from)) return message('cli.no-day', { quote: { quote: from } });
  if (from > until) return message('paper.refused.period', { from: { date: from }, to: { date: until } });
  return { since: addDays(from, -1), until, month: null };
}

/** One day: the day that was asked about, else today. */
export function onePeriod(options: ReadonlyMap<string, string>, today: PlainDate): PaperPeriod | Message {
  const until = options.get('on') ?? today;
  if (!isPlainDate(until)) return message('cli.no-day', { quote: { quote: until } });
  return { since: addDays(until, -1), until, month: null };
}

/** The first day of a period. */
export function firstDayOf({ since }: Pick<PaperPeriod, 'since'>): PlainDate {
  return addDays(since, 1);
}

/** The first half of a year, or the half of a financial year that `from` and `to` name. */
export function halfYearPeriod(options: ReadonlyMap<string, string>, today: PlainDate): PaperPeriod | Message {
  if (options.has('from') || options.has('to')) return daysPeriod(options, today);
  const year = Number(today.slice(0, 4));
  const half = `${year}-06-30`;
  return daysPeriod(new Map([['to', half < today ? half : `${year - 1}-06-30`]]), today);
}
