import { describe, expect, test } from 'vitest';
import { type ReportingCalendar, reportingPeriods } from '../src/hk/main-board/reporting-periods.ts';

/** Four months for a year, three for a half-year: the days worked out by hand from a calendar. */
function yearsEndingIn(yearEndsInMonth: number): ReportingCalendar {
  return { yearEndsInMonth, monthsToYearReport: 4, monthsToHalfYearReport: 3 };
}

const inShort = ({ report, starts, ends, due }: ReturnType<typeof reportingPeriods>['next']) => [
  report,
  starts,
  ends,
  due,
];

describe('periods of a financial year', () => {
  test('that ends in December', () => {
    const { ended, next } = reportingPeriods({ from: '2023-01-01', until: '2024-06-29' }, yearsEndingIn(12));
    expect(ended.map(inShort)).toEqual([
      ['half-year', '2023-01-01', '2023-06-30', '2023-09-30'],
      ['year', '2023-01-01', '2023-12-31', '2024-04-30'],
    ]);
    expect(inShort(next)).toEqual(['half-year', '2024-01-01', '2024-06-30', '2024-09-30']);
  });

  test('that ends in March', () => {
    const { ended, next } = reportingPeriods({ from: '2023-10-01', until: '2024-09-30' }, yearsEndingIn(3));
    expect(ended.map(inShort)).toEqual([
      ['year', '2023-04-01', '2024-03-31', '2024-07-31'],
      ['half-year', '2024-04-01', '2024-09-30', '2024-12-31'],
    ]);
    expect(inShort(next)).toEqual(['year', '2024-04-01', '2025-03-31', '2025-07-31']);
  });

  test('that ends in June', () => {
    const { ended } = reportingPeriods({ from: '2023-06-30', until: '2023-12-31' }, yearsEndingIn(6));
    expect(ended.map(inShort)).toEqual([
      ['year', '2022-07-01', '2023-06-30', '2023-10-31'],
      ['half-year', '2023-07-01', '2023-12-31', '2024-03-31'],
    ]);
  });

  test.each([
    [3, '2023-07-31', '2023-09-30'],
    [6, '2023-07-31', '2023-12-31'],
  ])('that ends in month %d: after its end the half-year is next, and then the year', (month, until, half) => {
    const { next } = reportingPeriods({ from: '2022-01-01', until }, yearsEndingIn(month));
    expect([next.report, next.ends]).toEqual(['half-year', half]);
  });

  test('that ends in August, the half-year at the end of February of a leap year', () => {
    const { next } = reportingPeriods({ from: '2023-09-01', until: '2024-02-28' }, yearsEndingIn(8));
    expect(inShort(next)).toEqual(['half-year', '2023-09-01', '2024-02-29', '2024-05-31']);
  });
});

test('a period that ends on the first or the last day asked about is in, one that ends the day before is not', () => {
  const ends = (from: string, until: string) =>
    reportingPeriods({ from, until }, yearsEndingIn(12)).ended.map((one) => one.ends);
  expect(ends('2023-06-30', '2023-12-31')).toEqual(['2023-06-30', '2023-12-31']);
  expect(ends('2023-07-01', '2023-12-30')).toEqual([]);
});
