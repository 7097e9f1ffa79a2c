import type { PlainDate } from '../time/plain-date.ts';
import { weekdayOf } from '../time/weekday.ts';
import {
  calendarYearOf,
  type HalfDay,
  type Holiday,
  type SevereWeatherDay,
  type TradingCalendar,
} from './trading-calendar.ts';

/** What a day is in a calendar; `beyond` where the calendar says nothing of it. */
export type KindOfDay =
  | { readonly kind: 'business'; readonly half: HalfDay | null; readonly weather: SevereWeatherDay | null }
  | { readonly kind: 'saturday' }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'no-trading'; readonly weather: SevereWeatherDay }
  | { readonly kind: 'beyond' };

/**
 * What `day` is. A business day is one on which the exchange is open for dealing (Rule 1.01): a half-day is one, a day on
 * which severe weather cancelled all trading is not. Sundays are holidays by rule and need no line in the data.
 */
export function kindOfDay(calendar: TradingCalendar, day: PlainDate): KindOfDay {
  const year = calendarYearOf(calendar, day);
  if (year === null) return { kind: 'beyond' };
  const holiday = year.holidays.find(({ on }) => on === day);
  if (holiday !== undefined) return { kind: 'holiday', holiday };
  const weekday = weekdayOf(day);
  if (weekday === 'sunday' || weekday === 'saturday') return { kind: weekday };
  const weather = year.severeWeather.find(({ on }) => on === day) ?? null;
  if (weather?.trading === 'none') return { kind: 'no-trading', weather };
  return { kind: 'business', half: year.halfDays.find(({ on }) => on === day) ?? null, weather };
}

/** Whether the calendar says anything of `day`. */
export function isCovered(calendar: TradingCalendar, day: PlainDate): boolean {
  return calendarYearOf(calendar, day) !== null;
}

/** Whether `day` is a business day. Throws `RangeError` for one that {@link isCovered} denies: nobody may guess there. */
export function isBusinessDay(calendar: TradingCalendar, day: PlainDate): boolean {
  const { kind } = kindOfDay(calendar, day);
  if (kind === 'beyond') throw new RangeError(`the calendar ${calendar.id} says nothing of ${day}`);
  return kind === 'business';
}
