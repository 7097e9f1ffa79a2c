import { type PlainDate, type World } from '@tenfold/kernel';
import { yearEndIn } from '../committee-reports.ts';
import { type ReportingPeriod, reportingPeriods } from '../reporting-periods.ts';
import { isPrimaryListed, listedDays } from './listed-days.ts';

/** Where no report tells when the financial year ends, it is taken to end in December, as Rule 8A.30 is read here. */
const usualYearEnd = 12;

/** Months that the law gives after the end of a year and of a half-year. */
export interface MonthsGiven {
  readonly year: number;
  readonly halfYear: number;
}

/** The financial years and half-years that end while the issuer is listed, up to a day, with when a paper on each is due. */
export function reportedPeriods(
  world: World,
  { to, months }: { readonly to: PlainDate; readonly months: MonthsGiven },
): readonly ReportingPeriod[] {
  const days = listedDays(world, to);
  if (days === null) return [];
  const calendar = {
    yearEndsInMonth: yearEndIn(world.register.confirmations) ?? usualYearEnd,
    monthsToYearReport: months.year,
    monthsToHalfYearReport: months.halfYear,
  };
  return reportingPeriods(days, calendar).ended.filter(({ ends }) => ends > world.on || isPrimaryListed(world, ends));
}
