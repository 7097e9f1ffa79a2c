import { dayNumber, type PlainDate } from './plain-date.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** The day of the week on which a day falls. Throws `RangeError` for a text that is no day. */
export function weekdayOf(day: PlainDate): Weekday {
  // 1 January 1970 was a Thursday; days before it have negative numbers.
  return weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7] as Weekday;
}
