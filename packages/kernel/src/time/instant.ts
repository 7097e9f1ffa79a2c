import { dateOfDayNumber, dayNumber, isPlainDate, type PlainDate } from './plain-date.ts';

/** A moment with its offset, `"2023-12-15T23:45:00+08:00"`, kept as written. */
export type Instant = string;

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const DAY_IN_MILLISECONDS = 86_400_000;
const HONG_KONG_OFFSET = 8 * 3_600_000;

/** Whether `text` is a moment with an offset; a moment without one is not accepted, because nobody can say when it was. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isPlainDate(match[1] as string);
}

/** Milliseconds since 1970-01-01T00:00Z, exact below 2^53. Throws `RangeError` when {@link isInstant} is false. */
export function epochMilliseconds(instant: Instant): number {
  const match = INSTANT.exec(instant);
  if (match === null) throw new RangeError(`not a moment with an offset: ${instant}`);
  const [, date, hour, minute, second = '0', fraction = '0', offset] = match as unknown as string[];
  const clock = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const local = dayNumber(date as string) * DAY_IN_MILLISECONDS + clock * 1000 + Number(fraction.padEnd(3, '0'));
  return local - offsetMilliseconds(offset as string);
}

/** The day in Hong Kong on which `instant` falls (UTC+8 all year). */
export function hongKongDay(instant: Instant): PlainDate {
  return dateOfDayNumber(Math.floor((epochMilliseconds(instant) + HONG_KONG_OFFSET) / DAY_IN_MILLISECONDS));
}

function offsetMilliseconds(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
}
