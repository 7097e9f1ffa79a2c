import { expect, test } from 'vitest';
import { typedDay } from '../src/time/typed-day.ts';

test.each([
  ['2023-12-18', '2023-12-18'],
  ['18 Dec 2023', '2023-12-18'],
  ['18 December 2023', '2023-12-18'],
  ['2023年12月18日', '2023-12-18'],
  ['2023年1月8日', '2023-01-08'],
  ['2023/1/8', '2023-01-08'],
  [' 8 sep. 2023 ', '2023-09-08'],
])('%s is a day', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

test.each(['12/18/2023', '18/12/2023', '2023-02-29', '31 Apr 2024', '18 Foo 2023', '2023', '', '20231218'])(
  '%s is none',
  (typed) => {
    expect(typedDay(typed)).toBeNull();
  },
);
