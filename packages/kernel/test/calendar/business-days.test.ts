import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysAfter, lastBusinessDayBefore, nextBusinessDay } from '../../src/calendar/business-days.ts';
import { isBusinessDay, isCovered, kindOfDay } from '../../src/calendar/kind-of-day.ts';
import { beforeNextSessions, endOfDay, sessionsOf } from '../../src/calendar/sessions.ts';
import { coverOf } from '../../src/calendar/trading-calendar.ts';
import { epochMilliseconds } from '../../src/time/instant.ts';
import { addDays, dateOfDayNumber, dayNumber } from '../../src/time/plain-date.ts';
import { weekdayOf } from '../../src/time/weekday.ts';
import { smallCalendar } from './small-calendar.ts';

/** A day of the two years of the small calendar. */
const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2025-12-31') }).map(dateOfDayNumber);

describe('the day of the week', () => {
  // 1 July 1997 was a Tuesday, 29 February 2024 a Thursday, 1 January 1900 a Monday.
  test.each([
    ['1997-07-01', 'tuesday'],
    ['2024-02-29', 'thursday'],
    ['1900-01-01', 'monday'],
    ['1970-01-01', 'thursday'],
  ])('%s is a %s', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });
});

describe('what a day is', () => {
  test.each([
    ['2024-03-30', 'saturday'],
    ['2024-03-31', 'sunday'],
    ['2024-04-01', 'holiday'],
    ['2024-04-02', 'business'],
    ['2024-09-06', 'no-trading'],
    ['2024-09-10', 'business'],
    ['2023-12-31', 'beyond'],
    ['2026-01-01', 'beyond'],
  ])('%s: %s', (day, kind) => {
    expect(kindOfDay(smallCalendar, day).kind).toBe(kind);
  });

  test('of a day beyond the calendar nobody may say whether it is a business day', () => {
    expect(isCovered(smallCalendar, '2025-12-31')).toBe(true);
    expect(isCovered(smallCalendar, '2026-01-01')).toBe(false);
    expect(() => isBusinessDay(smallCalendar, '2026-01-01')).toThrow('says nothing of 2026-01-01');
  });
});

describe('counting business days', () => {
  test('the day itself is never counted, and what is stepped over is told', () => {
    expect(nextBusinessDay(smallCalendar, '2024-03-28')?.day).toBe('2024-03-29');
    const reached = nextBusinessDay(smallCalendar, '2024-03-29');
    expect(reached?.day).toBe('2024-04-02');
    expect(reached?.passed.map(({ on, kind }) => `${on} ${kind.kind}`)).toEqual([
      '2024-03-30 saturday',
      '2024-03-31 sunday',
      '2024-04-01 holiday',
    ]);
  });

  test('a day on which all trading was cancelled is no business day, one that lost its morning is', () => {
    expect(nextBusinessDay(smallCalendar, '2024-09-05')?.day).toBe('2024-09-09');
    expect(nextBusinessDay(smallCalendar, '2024-09-09')?.day).toBe('2024-09-10');
  });

  test('the fifth business day of January 2024', () => {
    // 1 January is a holiday; 2, 3, 4, 5 and 8 January are counted, 6 and 7 are a weekend.
    expect(businessDaysAfter(smallCalendar, { day: '2023-12-31', count: 5 })?.day).toBe('2024-01-08');
  });

  test('nothing is counted beyond the end, nor from before the beginning backwards', () => {
    expect(nextBusinessDay(smallCalendar, '2025-12-30')?.day).toBe('2025-12-31');
    expect(nextBusinessDay(smallCalendar, '2025-12-31')).toBeNull();
    expect(businessDaysAfter(smallCalendar, { day: '2025-12-30', count: 2 })).toBeNull();
    expect(nextBusinessDay(smallCalendar, '2199-12-31')).toBeNull();
    expect(lastBusinessDayBefore(smallCalendar, '2024-01-02')).toBeNull();
    expect(lastBusinessDayBefore(smallCalendar, '1900-01-01')).toBeNull();
    expect(lastBusinessDayBefore(smallCalendar, '2024-04-02')?.day).toBe('2024-03-29');
  });

  test('always: the day reached is a business day, and no business day lies between', () => {
    fc.assert(
      fc.property(days, (day) => {
        const reached = nextBusinessDay(smallCalendar, day);
        if (reached === null) return;
        expect(reached.day > day && isBusinessDay(smallCalendar, reached.day)).toBe(true);
        for (let on = addDays(day, 1); on < reached.day; on = addDays(on, 1)) {
          expect(isBusinessDay(smallCalendar, on)).toBe(false);
        }
        expect(reached.passed).toHaveLength(dayNumber(reached.day) - dayNumber(day) - 1);
      }),
    );
  });

  test('always: so many at once are so many one by one, and the way back undoes the way forth', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (day, count) => {
        let one: string | undefined = day;
        for (let step = 0; step < count && one !== undefined; step += 1) one = nextBusinessDay(smallCalendar, one)?.day;
        expect(businessDaysAfter(smallCalendar, { day, count })?.day).toBe(one);
        if (one === undefined || !isBusinessDay(smallCalendar, day)) return;
        let back: string | undefined = one;
        for (let step = 0; step < count && back !== undefined; step += 1)
          back = lastBusinessDayBefore(smallCalendar, back)?.day;
        expect(back).toBe(day);
      }),
    );
  });
});

describe('sessions', () => {
  test('of a usual day, a half-day, and a day without trading', () => {
    expect(sessionsOf(smallCalendar, '2024-04-02')).toEqual({
      preOpening: '2024-04-02T09:00:00+08:00',
      morning: '2024-04-02T09:30:00+08:00',
      ends: '2024-04-02T16:00:00+08:00',
      isHalfDay: false,
    });
    expect(sessionsOf(smallCalendar, '2024-12-31')).toMatchObject({
      ends: '2024-12-31T12:00:00+08:00',
      isHalfDay: true,
    });
    expect(sessionsOf(smallCalendar, '2024-04-01')).toBeNull();
  });

  test('thirty minutes before the earlier session of the next business day are 08:30', () => {
    expect(beforeNextSessions(smallCalendar, { day: '2024-03-29', minutes: 30 })).toMatchObject({
      day: '2024-04-02',
      at: '2024-04-02T08:30:00+08:00',
      first: 'pre-opening',
    });
    const late = { ...smallCalendar, hours: { ...smallCalendar.hours, preOpening: '09:45' } };
    expect(beforeNextSessions(late, { day: '2024-03-29', minutes: 30 })).toMatchObject({
      at: '2024-04-02T09:00:00+08:00',
      first: 'morning',
    });
  });

  test('always: the deadline is half an hour before the session and after the end of the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const deadline = beforeNextSessions(smallCalendar, { day, minutes: 30 });
        if (deadline === null) return;
        expect(epochMilliseconds(deadline.sessionAt) - epochMilliseconds(deadline.at)).toBe(30 * 60_000);
        expect(epochMilliseconds(deadline.at)).toBeGreaterThan(epochMilliseconds(endOfDay(smallCalendar, day)));
      }),
    );
  });
});

test('a calendar covers its years', () => {
  expect(coverOf(smallCalendar)).toEqual({ first: '2024-01-01', last: '2025-12-31' });
  expect(() => coverOf({ ...smallCalendar, years: [] })).toThrow('without years');
});
