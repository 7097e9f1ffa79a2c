import { addDays, type PlainDate } from '../time/plain-date.ts';
import { type KindOfDay, kindOfDay } from './kind-of-day.ts';
import { coverOf, type TradingCalendar } from './trading-calendar.ts';

/** A day that was stepped over because it is no business day. */
export interface PassedDay {
  readonly on: PlainDate;
  readonly kind: Exclude<KindOfDay, { readonly kind: 'business' | 'beyond' }>;
}

/** A business day that was reached, what it is, and what was stepped over on the way. */
export interface ReachedDay {
  readonly day: PlainDate;
  readonly kind: Extract<KindOfDay, { readonly kind: 'business' }>;
  readonly passed: readonly PassedDay[];
}

/** Counts business days after `day`, which itself is never counted; `null` where the calendar ends before. */
export function businessDaysAfter(
  calendar: TradingCalendar,
  { day, count }: { readonly day: PlainDate; readonly count: number },
): ReachedDay | null {
  return walk(calendar, { day, count, step: 1 });
}

/** The first business day after `day`, with the days stepped over; `null` where the calendar ends before. */
export function nextBusinessDay(calendar: TradingCalendar, day: PlainDate): ReachedDay | null {
  return walk(calendar, { day, count: 1, step: 1 });
}

/** The last business day before `day`; `null` where the calendar begins after. */
export function lastBusinessDayBefore(calendar: TradingCalendar, day: PlainDate): ReachedDay | null {
  return walk(calendar, { day, count: 1, step: -1 });
}

interface Walk {
  readonly day: PlainDate;
  readonly count: number;
  readonly step: 1 | -1;
}

function walk(calendar: TradingCalendar, { day, count, step }: Walk): ReachedDay | null {
  if (count < 1) throw new RangeError(`business days are counted from one, not ${count}`);
  const { first, last } = coverOf(calendar);
  if (step === 1 ? day >= last : day <= first) return null;
  const passed: PassedDay[] = [];
  let left = count;
  for (let on = addDays(day, step); ; on = addDays(on, step)) {
    const kind = kindOfDay(calendar, on);
    if (kind.kind === 'beyond') return null;
    if (kind.kind !== 'business') passed.push({ on, kind });
    else if (left === 1) return { day: on, kind, passed };
    else left -= 1;
  }
}
