import { addDays, type PlainDate, weekdayOf } from '@tenfold/kernel';
import { coverOf, isBusinessDay } from '@tenfold/kernel/calendar';
import { describe, expect, test } from 'vitest';
import { hongKongCalendar } from '../src/hk/calendar/index.ts';

const { years } = hongKongCalendar;

function daysOf(year: number): readonly PlainDate[] {
  return years.find((one) => one.year === year)?.holidays.map(({ on }) => on) ?? [];
}

/** Sunday of Easter by the rule of Gauss as Butcher wrote it: what Good Friday and Easter Monday hang on. */
function easter(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

describe.each(years.map((year) => [year.year, year] as const))('%i', (number, year) => {
  const days = year.holidays.map(({ on }) => on);

  test('has seventeen holidays beside its Sundays, as the General Holidays Ordinance has them, in order', () => {
    expect(days).toHaveLength(17);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.filter((day) => weekdayOf(day) === 'sunday' || !day.startsWith(`${number}-`))).toEqual([]);
  });

  test('has the days that can be worked out: those of a fixed date, moved from a Sunday, and those of Easter', () => {
    const moved = (day: PlainDate): PlainDate => (weekdayOf(day) === 'sunday' ? addDays(day, 1) : day);
    const fixed = ['01-01', '05-01', '07-01', '10-01'].map((day) => moved(`${number}-${day}`));
    const ofEaster = [addDays(easter(number), -2), addDays(easter(number), -1), addDays(easter(number), 1)];
    const christmas = days.filter((day) => day >= `${number}-12-25`);
    for (const day of [...fixed, ...ofEaster]) expect(days).toContain(day);
    expect(christmas).toHaveLength(2);
  });

  test('half-days are weekdays before a holiday or a year’s end, and business days', () => {
    for (const { on } of year.halfDays) {
      expect(isBusinessDay(hongKongCalendar, on)).toBe(true);
      const next = addDays(on, 1);
      const nextYear = years.find((one) => one.year === Number(next.slice(0, 4)));
      const isBeforeHoliday =
        weekdayOf(next) === 'sunday' || nextYear === undefined || nextYear.holidays.some((one) => one.on === next);
      expect(isBeforeHoliday, on).toBe(true);
    }
  });

  test('severe weather is told of weekdays that are no holiday; since 23 September 2024 the market trades through it', () => {
    for (const { on, trading } of year.severeWeather) {
      expect(['saturday', 'sunday']).not.toContain(weekdayOf(on));
      expect(days).not.toContain(on);
      expect(trading === 'whole', on).toBe(on >= '2024-09-23');
    }
  });
});

test('the years have no gap', () => {
  expect(years.map(({ year }) => year)).toEqual(years.map((_, at) => 2018 + at));
  expect(coverOf(hongKongCalendar)).toEqual({ first: '2018-01-01', last: '2027-12-31' });
});

test('2022 is the list on gov.hk', () => {
  // https://www.gov.hk/sc/about/abouthk/holiday/2022.htm, month and day
  const list = '0101 0201 0202 0203 0405 0415 0416 0418 0502 0509 0603 0701 0912 1001 1004 1226 1227';
  expect(daysOf(2022).map((day) => day.slice(5).replace('-', ''))).toEqual(list.split(' '));
});

test('2026 is the list that the Government published on 16 May 2025', () => {
  // https://www.info.gov.hk/gia/general/202505/16/P2025051300354.htm, month and day
  const list = '0101 0217 0218 0219 0403 0404 0406 0407 0501 0525 0619 0701 0926 1001 1019 1225 1226';
  expect(daysOf(2026).map((day) => day.slice(5).replace('-', ''))).toEqual(list.split(' '));
});
