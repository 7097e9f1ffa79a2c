import { businessDaysAfter, nextBusinessDay } from '../calendar/business-days.ts';
import { isBusinessDay, isCovered } from '../calendar/kind-of-day.ts';
import { coverOf, type TradingCalendar } from '../calendar/trading-calendar.ts';
import { message, type Message } from '../finding/message.ts';
import { addDays, dayNumber, firstDayOfMonth, lastDayOfMonth, type PlainDate } from '../time/plain-date.ts';
import type { Repeat } from './planned-programme.ts';

/** One date of a repeated step: the day that its interval names, and the business day on which it is done. */
export interface RepeatDate {
  readonly named: PlainDate;
  readonly on: PlainDate;
}

/** More dates than this in one file are a slip of the pen, as a year too many. */
export const MOST_STEPS = 5000;

/**
 * The days on which a repeated step is done, from its first to its last. A day that is no business day gives way to the next;
 * one that would then lie after the last day falls away. A message where the calendar does not reach so far.
 */
export function datesOf(repeat: Repeat, calendar: TradingCalendar): readonly RepeatDate[] | Message {
  const { from, to } = repeat;
  const cover = coverOf(calendar);
  if (!isCovered(calendar, from) || !isCovered(calendar, to)) {
    return message('programme.refused.beyond-calendar', {
      from: { date: from },
      to: { date: to },
      first: { date: cover.first },
      last: { date: cover.last },
    });
  }
  const dates: RepeatDate[] = [];
  for (const named of namedDays(repeat, calendar)) {
    const on = businessDayFrom(calendar, named);
    if (on !== null && on <= to) dates.push({ named, on });
    if (dates.length > MOST_STEPS)
      return message('programme.refused.too-many-steps', { most: { number: BigInt(MOST_STEPS) } });
  }
  return dates.length === 0 ? message('programme.refused.no-dates', { from: { date: from }, to: { date: to } }) : dates;
}

function* namedDays({ every, from, to }: Repeat, calendar: TradingCalendar): Iterable<PlainDate> {
  let day: PlainDate | null = from;
  if (every.unit === 'trading day') day = businessDayFrom(calendar, from);
  for (let index = 1; day !== null && day <= to; index += 1) {
    yield day;
    switch (every.unit) {
      case 'month':
        day = monthsAfter(from, index * every.count);
        break;
      case 'week':
        day = addDays(from, index * every.count * 7);
        break;
      case 'trading day':
        day = businessDaysAfter(calendar, { day, count: every.count })?.day ?? null;
    }
  }
}

/** The day itself where it is a business day, else the next; `null` where the calendar ends before. */
function businessDayFrom(calendar: TradingCalendar, day: PlainDate): PlainDate | null {
  return isBusinessDay(calendar, day) ? day : (nextBusinessDay(calendar, day)?.day ?? null);
}

/** The same day of a later month, or its last day where it has none such. */
function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months];
  const last = lastDayOfMonth(year, month);
  const same = addDays(firstDayOfMonth(year, month), Number(day.slice(8)) - 1);
  return dayNumber(same) > dayNumber(last) ? last : same;
}
