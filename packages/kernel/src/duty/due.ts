import {
  businessDaysAfter,
  lastBusinessDayBefore,
  nextBusinessDay,
  type ReachedDay,
} from '../calendar/business-days.ts';
import { isBusinessDay, isCovered } from '../calendar/kind-of-day.ts';
import { beforeSessionsOn, endOfDay } from '../calendar/sessions.ts';
import { coverOf, type TradingCalendar } from '../calendar/trading-calendar.ts';
import { message, type Message } from '../finding/message.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { passedDays, reachedDay } from './clock-steps.ts';

/** By when a duty is to be done, and how that was found. `day` and `at` are `null` where the law states none. */
export interface Due {
  readonly day: PlainDate | null;
  /** The last instant; also `null` where the calendar ends before it. */
  readonly at: Instant | null;
  readonly clock: readonly Message[];
  /** Whether the calendar ends before the day could be counted, or before the day that was counted. */
  readonly isBeyond: boolean;
  /** Whether the whole of the last day counts, or an hour of it. */
  readonly isWholeDay: boolean;
}

/** No day is stated; the message says what the law asks instead, as "as soon as practicable". */
export function dueOnNoDay(why: Message): Due {
  return { day: null, at: null, clock: [why], isBeyond: false, isWholeDay: true };
}

/** To the end of a day that the law names or a period gives. It is not moved where the day is no business day. */
export function dueOnDay(calendar: TradingCalendar, { day, because }: { day: PlainDate; because: Message }): Due {
  if (!isCovered(calendar, day))
    return { day, at: null, clock: [because, beyond(calendar)], isBeyond: true, isWholeDay: true };
  const at = endOfDay(calendar, day);
  return { day, at, clock: [because, ...ifClosed(calendar, day)], isBeyond: false, isWholeDay: true };
}

/** So many minutes before the sessions of a business day. */
export interface BeforeSessionsAsked {
  /** The day after which business days are counted. */
  readonly after: PlainDate;
  /** The next business day is the first. */
  readonly count: number;
  readonly minutes: number;
  readonly because: Message;
}

/** Before the earlier of the pre-opening and the morning session of a business day after the event. */
export function dueBeforeSessions(
  calendar: TradingCalendar,
  { after, count, minutes, because }: BeforeSessionsAsked,
): Due {
  const reached = businessDaysAfter(calendar, { day: after, count });
  if (reached === null) return uncounted(calendar, because);
  const { at, first, sessionAt } = beforeSessionsOn(calendar, { reached, minutes });
  const figures = {
    minutes: { number: BigInt(minutes) },
    which: { message: `duty.session.${first}` },
    session: { quote: clockOf(sessionAt) },
    clock: { quote: clockOf(at) },
  };
  return {
    day: reached.day,
    at,
    clock: [because, ...stepsTo(reached, { after, count }), message('duty.clock.before-session', figures)],
    isBeyond: false,
    isWholeDay: false,
  };
}

/** To the end of a business day after the event. */
export function dueOnBusinessDay(
  calendar: TradingCalendar,
  { after, count, because }: Omit<BeforeSessionsAsked, 'minutes'>,
): Due {
  const reached = businessDaysAfter(calendar, { day: after, count });
  if (reached === null) return uncounted(calendar, because);
  const { day } = reached;
  return {
    day,
    at: endOfDay(calendar, day),
    clock: [because, ...stepsTo(reached, { after, count })],
    isBeyond: false,
    isWholeDay: true,
  };
}

function uncounted(calendar: TradingCalendar, because: Message): Due {
  return { day: null, at: null, clock: [because, beyond(calendar)], isBeyond: true, isWholeDay: true };
}

/** The hour and minute of a moment on the market's clock, of a day that was told already. */
function clockOf(at: Instant): string {
  return at.slice(11, 16);
}

function stepsTo(
  reached: ReachedDay,
  counted: { readonly after: PlainDate; readonly count: number },
): readonly Message[] {
  return [...passedDays(reached.passed), reachedDay(reached, counted)];
}

/** The law as it was read moves no such day; whoever wants to be safe acts on the business day before. */
function ifClosed(calendar: TradingCalendar, day: PlainDate): readonly Message[] {
  if (isBusinessDay(calendar, day)) return [];
  const before = lastBusinessDayBefore(calendar, day);
  const passed = nextBusinessDay(calendar, before?.day ?? day)?.passed.filter(({ on }) => on === day) ?? [];
  if (before === null) return passedDays(passed);
  return [...passedDays(passed), message('duty.clock.last-business-day', { before: { date: before.day } })];
}

function beyond(calendar: TradingCalendar): Message {
  return message('duty.clock.beyond', { last: { date: coverOf(calendar).last } });
}
