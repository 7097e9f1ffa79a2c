import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOfDayNumber, dayNumber, isPlainDate } from '../../src/time/plain-date.ts';

const first = -25_567; // 1 January 1900
const last = 84_005; // 31 December 2199

describe('a day of the calendar', () => {
  test.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2023-04-30', '2026-01-31', '2023-12-15'])(
    '%s is one',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  test.each([
    '1899-12-31',
    '2200-01-01',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2023-04-31',
    '2023-06-31',
    '2023-09-31',
    '2023-11-31',
    '2023-01-32',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '2023-1-1',
    '23-01-01',
    '2023/01/01',
    '2023-01-01T00:00:00Z',
    ' 2023-01-01',
    '２０２３-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(new RangeError(`not a day of the calendar: ${text}`));
  });

  test('every month of a common and of a leap year has as many days as the calendar gives it', () => {
    const lengths = (year: number): number[] =>
      Array.from(
        { length: 12 },
        (_, month) =>
          Array.from(
            { length: 31 },
            (__, day) => `${year}-${`${month + 1}`.padStart(2, '0')}-${`${day + 1}`.padStart(2, '0')}`,
          ).filter(isPlainDate).length,
      );
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('days are counted from 1 January 1970', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['2000-01-01', 10_957],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-01-01', first],
    ['2199-12-31', last],
    // Day numbers of the Unix clock: `date -ud 2023-12-15 +%s` divided by 86,400.
    ['2023-12-15', 19_706],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });

  test('from 1900 to 2199 each day comes one after the one before, and back again', () => {
    let before = dateOfDayNumber(first - 1);
    for (let number = first; number <= last; number += 1) {
      const date = dateOfDayNumber(number);
      if (dayNumber(date) !== number || !(date > before))
        expect.fail(`${before} is followed by ${date}, day ${number}`);
      before = date;
    }
    expect(before).toBe('2199-12-31');
  });

  test('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        expect(dateOfDayNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    // Days of the week as printed: the listing, the death and its announcement, a Monday in a leap year.
    ['2021-12-30', 'Thursday'],
    ['2023-12-15', 'Friday'],
    ['2023-12-18', 'Monday'],
    ['2024-02-29', 'Thursday'],
    ['2018-04-30', 'Monday'],
    ['1997-07-01', 'Tuesday'],
  ])('%s was a %s', (date, weekday) => {
    const names = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
    expect(names[((dayNumber(date) % 7) + 7) % 7]).toBe(weekday);
  });
});

describe('days later and earlier', () => {
  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2023-12-15', 0, '2023-12-15'],
  ])('%s and %i days: %s', (date, days, then) => {
    expect(addDays(date, days)).toBe(then);
  });
});
