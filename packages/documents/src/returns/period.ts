import { addDays, isPlainDate, lastDayOfMonth, message, type Message, type PlainDate } from '@tenfold/kernel';
import type { Period } from './return-figures.ts';

/**
 * The period of a next day disclosure return: the day that was asked about (`on`, else today), from the balance last
 * disclosed (`opening`, else the day before).
 */
export function dayPeriod(options: ReadonlyMap<string, string>, today: PlainDate): Period | Message {
  const until = options.get('on') ?? today;
  if (!isPlainDate(until)) return message('cli.no-day', { quote: { quote: until } });
  const since = options.get('opening') ?? addDays(until, -1);
  if (!isPlainDate(since)) return message('cli.no-day', { quote: { quote: since } });
  if (since >= until) return message('return.refused.opening', { opening: { date: since }, on: { date: until } });
  return { since, until, month: null };
}

const MONTH = /^(\d{4})-(\d{2})$/;

/** The period of a monthly return: the month that was asked about (`month`), else the last one that is over. */
export function monthPeriod(options: ReadonlyMap<string, string>, today: PlainDate): Period | Message {
  const month = options.get('month') ?? addDays(`${today.slice(0, 8)}01`, -1).slice(0, 7);
  const [, year = '', number = ''] = MONTH.exec(month) ?? [];
  if (!isPlainDate(`${year}-${number}-01`)) return message('return.refused.month', { quote: { quote: month } });
  const until = lastDayOfMonth(Number(year), Number(number));
  return { since: addDays(`${month}-01`, -1), until, month };
}
