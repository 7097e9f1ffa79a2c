import type { PassedDay, ReachedDay } from '../calendar/business-days.ts';
import { message, type Message } from '../finding/message.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** The days that were stepped over, each with why it does not count; a Saturday and the Sunday after it are one sentence. */
export function passedDays(passed: readonly PassedDay[]): readonly Message[] {
  const steps: Message[] = [];
  for (const [index, day] of passed.entries()) {
    const before = passed[index - 1];
    if (day.kind.kind === 'sunday' && before?.kind.kind === 'saturday') continue;
    const after = passed[index + 1];
    const isWeekend = day.kind.kind === 'saturday' && after?.kind.kind === 'sunday';
    steps.push(isWeekend ? weekend(day.on, after.on) : passedDay(day));
  }
  return steps;
}

/** The business day that was reached, as the how-manieth after which day, and what is unusual about it. */
export function reachedDay(
  { day, kind }: ReachedDay,
  { after, count }: { readonly after: PlainDate; readonly count: number },
): Message {
  const figures = { day: { date: day }, after: { date: after }, count: { number: BigInt(count) } };
  const which = count === 1 ? 'next' : 'counted';
  if (kind.half !== null) {
    return message(`duty.clock.${which}-half-day`, {
      ...figures,
      eve: { message: `calendar.half-day.${kind.half.name}` },
    });
  }
  if (kind.weather === null) return message(`duty.clock.${which}`, figures);
  const warning = { warning: { message: `calendar.${kind.weather.warning}` } };
  const traded = kind.weather.trading === 'whole' ? 'traded' : 'morning-cancelled';
  return message(`duty.clock.${which}-${traded}`, { ...figures, ...warning });
}

function weekend(saturday: PlainDate, sunday: PlainDate): Message {
  return message('duty.clock.weekend', { saturday: { date: saturday }, sunday: { date: sunday } });
}

function passedDay({ on, kind }: PassedDay): Message {
  const day = { day: { date: on } };
  switch (kind.kind) {
    case 'saturday':
    case 'sunday':
      return message(`duty.clock.${kind.kind}`, day);
    case 'holiday':
      return message('duty.clock.holiday', { ...day, name: { message: `calendar.holiday.${kind.holiday.name}` } });
    case 'no-trading':
      return message('duty.clock.no-trading', { ...day, warning: { message: `calendar.${kind.weather.warning}` } });
  }
}
