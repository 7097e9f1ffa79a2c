import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { nextBusinessDay, type ReachedDay } from './business-days.ts';
import { kindOfDay } from './kind-of-day.ts';
import type { TradingCalendar } from './trading-calendar.ts';

/** When a day's sessions begin by the hours of the market, and when its trading ends. */
export interface Sessions {
  readonly preOpening: Instant;
  readonly morning: Instant;
  readonly ends: Instant;
  readonly isHalfDay: boolean;
}

/**
 * The sessions of a business day by the usual hours; `null` where there is no trading or the calendar says nothing of it. On a
 * day whose morning severe weather cancelled these are the hours at which they would have begun.
 */
export function sessionsOf(calendar: TradingCalendar, day: PlainDate): Sessions | null {
  const kind = kindOfDay(calendar, day);
  if (kind.kind !== 'business') return null;
  const { preOpening, morning, morningEnds, afternoonEnds } = calendar.hours;
  const isHalfDay = kind.half !== null;
  const ends = isHalfDay ? morningEnds : afternoonEnds;
  const [first, second, last] = [preOpening, morning, ends].map((time) => instantOn(calendar, { day, time }));
  return { preOpening: first as Instant, morning: second as Instant, ends: last as Instant, isHalfDay };
}

/** The moment at which a market's clock shows `time` on `day`. */
export function instantOn(
  { offset }: Pick<TradingCalendar, 'offset'>,
  { day, time }: { readonly day: PlainDate; readonly time: string },
): Instant {
  return `${day}T${time}:00${offset}`;
}

/** The last moment of a day on a market's clock, to the second. */
export function endOfDay({ offset }: Pick<TradingCalendar, 'offset'>, day: PlainDate): Instant {
  return `${day}T23:59:59${offset}`;
}

/** A deadline before the sessions of a business day. */
export interface BeforeSessions extends ReachedDay {
  readonly at: Instant;
  /** The session that begins first. */
  readonly first: 'pre-opening' | 'morning';
  readonly sessionAt: Instant;
}

/**
 * So many minutes before the earlier of the pre-opening and the morning session of the next business day after `day`, as Rules
 * 13.25A and 13.39(5) count it: thirty make 08:30. `null` where the calendar ends before.
 */
export function beforeNextSessions(
  calendar: TradingCalendar,
  { day, minutes }: { readonly day: PlainDate; readonly minutes: number },
): BeforeSessions | null {
  const reached = nextBusinessDay(calendar, day);
  return reached === null ? null : beforeSessionsOn(calendar, { reached, minutes });
}

/** The same deadline on a business day that was reached already. */
export function beforeSessionsOn(
  calendar: TradingCalendar,
  { reached, minutes }: { readonly reached: ReachedDay; readonly minutes: number },
): BeforeSessions {
  const { preOpening, morning } = calendar.hours;
  const first = preOpening <= morning ? 'pre-opening' : 'morning';
  const begins = first === 'pre-opening' ? preOpening : morning;
  const { day } = reached;
  return {
    ...reached,
    first,
    sessionAt: instantOn(calendar, { day, time: begins }),
    at: instantOn(calendar, { day, time: minutesBefore(begins, minutes) }),
  };
}

function minutesBefore(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - minutes;
  if (total < 0) throw new RangeError(`${minutes} minutes before ${time} is another day`);
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
