import { expect, test } from 'vitest';
import { addDays, firstDayOfMonth, lastDayOfMonth } from '../../src/time/plain-date.ts';

test.each([
  [2023, 1, '2023-01-01', '2023-01-31'],
  [2023, 2, '2023-02-01', '2023-02-28'],
  [2024, 2, '2024-02-01', '2024-02-29'],
  [2023, 9, '2023-09-01', '2023-09-30'],
  [2023, 10, '2023-10-01', '2023-10-31'],
  [2023, 12, '2023-12-01', '2023-12-31'],
])('of %i, month %i: from its first day to its last', (year, month, first, last) => {
  expect(firstDayOfMonth(year, month)).toBe(first);
  expect(lastDayOfMonth(year, month)).toBe(last);
});

test.each([
  [2023, 13, '2024-01-01', '2024-01-31'],
  [2023, 14, '2024-02-01', '2024-02-29'],
  [2023, 25, '2025-01-01', '2025-01-31'],
  [2024, 0, '2023-12-01', '2023-12-31'],
  [2024, -10, '2023-02-01', '2023-02-28'],
  [2024, -11, '2023-01-01', '2023-01-31'],
  [2024, -12, '2022-12-01', '2022-12-31'],
])('counted from %i, month %i falls into the year around', (year, month, first, last) => {
  expect(firstDayOfMonth(year, month)).toBe(first);
  expect(lastDayOfMonth(year, month)).toBe(last);
});

test('the day after the last of a month is the first of the next, from 1900 to 2199', () => {
  for (let month = 1; month < 300 * 12; month += 1) {
    expect(addDays(lastDayOfMonth(1900, month), 1)).toBe(firstDayOfMonth(1900, month + 1));
  }
});
