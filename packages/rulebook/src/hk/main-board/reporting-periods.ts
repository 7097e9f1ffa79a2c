import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from '@tenfold/kernel';

/** A stretch of time that ends with a report: the whole financial year, or its first half. */
export interface ReportingPeriod {
  readonly report: 'half-year' | 'year';
  readonly starts: PlainDate;
  readonly ends: PlainDate;
  /** The last day for publishing the report. */
  readonly due: PlainDate;
}

/** When an issuer's periods end and how long after that its reports are due. Months are counted from 1. */
export interface ReportingCalendar {
  readonly yearEndsInMonth: number;
  readonly monthsToYearReport: number;
  readonly monthsToHalfYearReport: number;
}

/** The periods that end from one day to another, both included, and the first that ends after; in the order of their ends. */
export function reportingPeriods(
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
  calendar: ReportingCalendar,
): { readonly ended: readonly ReportingPeriod[]; readonly next: ReportingPeriod } {
  const [first, last] = [yearOf(from), yearOf(until)];
  const years = Array.from({ length: last - first + 2 }, (_, index) => first + index);
  const all = years.flatMap((year) => periodsEndingIn(year, calendar)).filter(({ ends }) => ends >= from);
  const next = all.find(({ ends }) => ends > until) as ReportingPeriod;
  return { ended: all.filter(({ ends }) => ends <= until), next };
}

/** A financial year that ends in the second half of the calendar's has its own half before that, another after it. */
function periodsEndingIn(year: number, calendar: ReportingCalendar): readonly ReportingPeriod[] {
  const [whole, half] = [yearEndingIn(year, calendar), halfYearEndingIn(year, calendar)];
  return calendar.yearEndsInMonth > 6 ? [half, whole] : [whole, half];
}

function yearEndingIn(year: number, calendar: ReportingCalendar): ReportingPeriod {
  const { yearEndsInMonth: month, monthsToYearReport } = calendar;
  return {
    report: 'year',
    starts: firstDayOfMonth(year - 1, month + 1),
    ends: lastDayOfMonth(year, month),
    due: lastDayOfMonth(year, month + monthsToYearReport),
  };
}

/** The half-year that ends in `year`: six months before the financial year of which it is the first half does. */
function halfYearEndingIn(year: number, calendar: ReportingCalendar): ReportingPeriod {
  const month = calendar.yearEndsInMonth > 6 ? calendar.yearEndsInMonth - 6 : calendar.yearEndsInMonth + 6;
  return {
    report: 'half-year',
    starts: firstDayOfMonth(year, month - 5),
    ends: lastDayOfMonth(year, month),
    due: lastDayOfMonth(year, month + calendar.monthsToHalfYearReport),
  };
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}
