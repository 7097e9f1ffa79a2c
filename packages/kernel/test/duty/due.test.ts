import { describe, expect, test } from 'vitest';
import { dueBeforeSessions, dueOnBusinessDay, dueOnDay, dueOnNoDay } from '../../src/duty/due.ts';
import { message } from '../../src/finding/message.ts';
import { smallCalendar } from '../calendar/small-calendar.ts';

const because = message('why');

function keys(due: { readonly clock: readonly { readonly key: string }[] }): string {
  return due.clock.map(({ key }) => key.replace('duty.clock.', '')).join(' ');
}

describe('before the sessions of a business day', () => {
  test('the clock tells of the weekend and the holiday that were stepped over', () => {
    const due = dueBeforeSessions(smallCalendar, { after: '2024-03-29', count: 1, minutes: 30, because });
    expect(due).toMatchObject({
      day: '2024-04-02',
      at: '2024-04-02T08:30:00+08:00',
      isBeyond: false,
      isWholeDay: false,
    });
    expect(keys(due)).toBe('why weekend holiday next before-session');
    expect(due.clock[1]?.figures).toEqual({ saturday: { date: '2024-03-30' }, sunday: { date: '2024-03-31' } });
  });

  test.each([
    ['2024-09-05', 'why no-trading weekend next before-session'],
    ['2024-09-09', 'why next-morning-cancelled before-session'],
    ['2024-11-13', 'why next-traded before-session'],
    ['2024-12-30', 'why next-half-day before-session'],
  ])('after %s: %s', (after, expected) => {
    expect(keys(dueBeforeSessions(smallCalendar, { after, count: 1, minutes: 30, because }))).toBe(expected);
  });

  test('where the calendar ends before, there is no day', () => {
    const due = dueBeforeSessions(smallCalendar, { after: '2025-12-31', count: 1, minutes: 30, because });
    expect(due).toMatchObject({ day: null, at: null, isBeyond: true });
    expect(keys(due)).toBe('why beyond');
  });
});

describe('to the end of a day', () => {
  test('a day that the law names is not moved; the business day before it is told', () => {
    expect(dueOnDay(smallCalendar, { day: '2024-04-02', because })).toMatchObject({ at: '2024-04-02T23:59:59+08:00' });
    const due = dueOnDay(smallCalendar, { day: '2024-03-31', because });
    expect(due).toMatchObject({ day: '2024-03-31', at: '2024-03-31T23:59:59+08:00' });
    expect(keys(due)).toBe('why sunday last-business-day');
    expect(due.clock[2]?.figures).toEqual({ before: { date: '2024-03-29' } });
  });

  test('beyond the calendar the day stands and the instant does not', () => {
    expect(dueOnDay(smallCalendar, { day: '2026-04-30', because })).toMatchObject({
      day: '2026-04-30',
      at: null,
      isBeyond: true,
    });
  });

  test('a business day is counted', () => {
    expect(dueOnBusinessDay(smallCalendar, { after: '2023-12-31', count: 5, because })).toMatchObject({
      day: '2024-01-08',
      at: '2024-01-08T23:59:59+08:00',
      isWholeDay: true,
    });
  });

  test('no day is stated where the law states none', () => {
    expect(dueOnNoDay(because)).toMatchObject({ day: null, at: null, isBeyond: false, clock: [because] });
  });
});
