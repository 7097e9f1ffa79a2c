/** A day of the calendar, `"2023-12-15"`. Days compare as text. */
export type PlainDate = string;

const ZERO = '0'.charCodeAt(0);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is a day that exists, from 1900 to 2199. */
export function isPlainDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days since 1 January 1970; negative before. Throws `RangeError` for a text that is no day. */
export function dayNumber(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`not a day of the calendar: ${date}`);
  const { year, month, day } = partsOf(date);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `days` after 1 January 1970. */
export function dateOfDayNumber(days: number): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateOf({ year, month, day });
}

/** The first day of a month. Months are counted from 1; those beyond December, or before January, fall into the years around. */
export function firstDayOfMonth(year: number, month: number): PlainDate {
  return dateOf({ ...calendarMonth(year, month), day: 1 });
}

/** The last day of a month, counted in the same way. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const counted = calendarMonth(year, month);
  return dateOf({ ...counted, day: daysInMonth(counted.year, counted.month) });
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function calendarMonth(year: number, month: number): Pick<Parts, 'year' | 'month'> {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function dateOf({ year, month, day }: Parts): PlainDate {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function partsOf(date: PlainDate): Parts {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The number that the digits from `start` to before `end` write. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
