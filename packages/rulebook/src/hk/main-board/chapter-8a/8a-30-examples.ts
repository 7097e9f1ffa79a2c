import type { Confirmation, WorkedExample } from '@tenfold/kernel';
import type { CommitteeReports } from '../committee-reports.ts';
import { confirmedByCommittee } from '../lists.ts';

function report(given: Partial<Confirmation>): Confirmation {
  return {
    on: '2024-04-20',
    entry: 'report',
    report: 'year',
    from: '2023-01-01',
    until: '2023-12-31',
    provisions: confirmedByCommittee,
    boardConfirmed: true,
    ...given,
  };
}

function asked(on: string, reports: readonly Confirmation[], through = on): CommitteeReports {
  return { issuer: 'issuer', listedOn: '2023-07-03', through, on, reports };
}

export const committeeExamples: readonly WorkedExample<CommitteeReports>[] = [
  {
    name: 'listed in July, asked in September: nothing is due',
    given: asked('2023-09-30', []),
    expect: 'kept',
    workedFrom: 'text',
  },
  {
    name: 'the day before the report on the first year is due',
    given: asked('2024-04-29', []),
    expect: 'kept',
    workedFrom: 'regression',
    edge: 'just kept',
  },
  {
    name: 'the day on which it is due has passed and nothing is recorded',
    given: asked('2024-04-30', []),
    expect: 'information-missing',
    workedFrom: 'regression',
    edge: 'just breached',
  },
  {
    name: 'the report on the year is recorded, with everything in it',
    given: asked('2024-05-01', [report({})]),
    expect: 'kept',
    workedFrom: 'text',
  },
  {
    name: 'a report from the day of listing covers the first year',
    given: asked('2024-05-01', [report({ from: '2023-07-03' })]),
    expect: 'kept',
    workedFrom: 'text',
  },
  {
    name: 'a report that begins a day after listing',
    given: asked('2024-05-01', [report({ from: '2023-07-04' })]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'a report that leaves out Rule 8A.14',
    given: asked('2024-05-01', [report({ provisions: ['8A.15', '8A.18', '8A.24'] })]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'a report that does not say that beneficiaries were directors all year',
    given: asked('2024-05-01', [report({ boardConfirmed: false })]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'a report on a year that ends in March',
    given: asked('2024-08-01', [
      report({ from: '2023-04-01', until: '2024-03-31' }),
      report({ report: 'half-year', from: '2023-04-01', until: '2023-09-30' }),
    ]),
    expect: 'kept',
    workedFrom: 'regression',
  },
  {
    name: 'the year is reported on, the half-year after it is not',
    given: asked('2024-10-01', [report({})]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'the structure ended before the first period did',
    given: asked('2026-01-01', [], '2023-10-01'),
    expect: 'kept',
    workedFrom: 'regression',
  },
];
