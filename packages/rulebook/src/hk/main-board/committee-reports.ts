import type { Confirmation, PlainDate, World } from '@tenfold/kernel';
import { listingOf } from './at-listing.ts';
import { type ReportingCalendar, type ReportingPeriod, reportingPeriods } from './reporting-periods.ts';
import { lastDayOfStructure } from './structure.ts';

/** What the corporate governance committee is recorded to have reported, and over which time it owed reports. */
export interface CommitteeReports {
  readonly issuer: string;
  readonly listedOn: PlainDate;
  /** The last day for which reports were owed. */
  readonly through: PlainDate;
  /** The day of the question. */
  readonly on: PlainDate;
  readonly reports: readonly Confirmation[];
}

/** A period that has ended, with the report on it. */
export interface Reported extends ReportingPeriod {
  readonly by: Confirmation | null;
}

/** The reports owed so far, and the next. */
export interface ReportsOwed {
  /** Reports that are recorded. */
  readonly recorded: readonly (Reported & { readonly by: Confirmation })[];
  /** Their last day has passed and nothing is recorded. */
  readonly lacking: readonly ReportingPeriod[];
  /** The period has ended, or not yet; the last day has not passed. `null` when nothing more will be owed. */
  readonly next: ReportingPeriod | null;
}

export function observeReports(world: World): CommitteeReports {
  return {
    issuer: world.issuer.id,
    listedOn: listingOf(world)?.from ?? world.on,
    through: lastDayOfStructure(world),
    on: world.on,
    reports: world.register.confirmations,
  };
}

/** Holds what was reported against the periods of the issuer's calendar. */
export function reportsOwed(facts: CommitteeReports, calendar: ReportingCalendar): ReportsOwed {
  const { listedOn, through, on, reports } = facts;
  const own = { ...calendar, yearEndsInMonth: yearEndIn(reports) ?? calendar.yearEndsInMonth };
  const { ended, next } = reportingPeriods({ from: listedOn, until: through }, own);
  const all = ended.map((period) => ({ ...period, by: reportOn(period, reports) }));
  const open = all.filter(({ by }) => by === null);
  return {
    recorded: all.filter((one): one is Reported & { readonly by: Confirmation } => one.by !== null),
    lacking: open.filter(({ due }) => due <= on),
    next: open.find(({ due }) => due > on) ?? (through < on ? null : next),
  };
}

/** No entry states the financial year; the committee's own report on a year tells when it ends. */
export function yearEndIn(reports: readonly Confirmation[]): number | null {
  const last = reports.findLast(({ report }) => report === 'year');
  return last === undefined ? null : Number(last.until.slice(5, 7));
}

/** The report on a period, of those recorded. */
export function reportOn({ report, ends }: ReportingPeriod, reports: readonly Confirmation[]): Confirmation | null {
  return reports.findLast((one) => one.report === report && one.until.slice(0, 7) === ends.slice(0, 7)) ?? null;
}
