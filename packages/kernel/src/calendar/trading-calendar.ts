import type { TextStatus } from '../finding/finding.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A public holiday on a day that is no Sunday; its name is a word of the catalogue (`calendar.holiday.…`). */
export interface Holiday {
  readonly on: PlainDate;
  readonly name: string;
}

/** The eve of a holiday on which there is a morning session only. */
export interface HalfDay {
  readonly on: PlainDate;
  readonly name: string;
}

/**
 * A weekday of severe weather: `none` where all trading was cancelled, `part` where the morning session was, `whole` where the
 * market traded all the same.
 */
export interface SevereWeatherDay {
  readonly on: PlainDate;
  readonly warning: 'typhoon' | 'black-rainstorm';
  readonly trading: 'none' | 'part' | 'whole';
  readonly source: string;
  readonly textStatus: TextStatus;
}

/** One year of the calendar, with where its holidays were read and how far that was checked. */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly halfDays: readonly HalfDay[];
  readonly severeWeather: readonly SevereWeatherDay[];
  readonly source: string;
  readonly textStatus: TextStatus;
}

/** Times of a trading day on the market's own clock, `"09:30"`. */
export interface TradingHours {
  readonly preOpening: string;
  readonly morning: string;
  readonly morningEnds: string;
  readonly afternoonEnds: string;
}

/** A market's days: years without a gap, in their order, and nothing outside them. */
export interface TradingCalendar {
  readonly id: string;
  /** The market's offset from UTC all the year round, `"+08:00"`. */
  readonly offset: string;
  readonly hours: TradingHours;
  readonly years: readonly CalendarYear[];
}

/** The first and the last day of which a calendar says anything. Throws a fault for one without years. */
export function coverOf({ years }: TradingCalendar): { readonly first: PlainDate; readonly last: PlainDate } {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new Error('fault: a calendar without years');
  return { first: `${first.year}-01-01`, last: `${last.year}-12-31` };
}

/** The year of the calendar in which a day lies; `null` outside the years that it covers. */
export function calendarYearOf({ years }: TradingCalendar, day: PlainDate): CalendarYear | null {
  const year = Number(day.slice(0, 4));
  return years.find((one) => one.year === year) ?? null;
}
