import { type Confirmation, type Decision, type Observation, reason, rule, type World } from '@tenfold/kernel';
import { type CommitteeReports, observeReports, reportsOwed } from '../committee-reports.ts';
import type { ReportingCalendar } from '../reporting-periods.ts';

const interim: Confirmation = {
  on: '2023-08-30',
  entry: 'interim',
  report: 'half-year',
  from: '2023-01-03',
  until: '2023-06-30',
  provisions: [],
  boardConfirmed: false,
};

export const r8a32 = rule<CommitteeReports, ReportingCalendar>({
  provision: '8A.32',
  title: {
    en: 'A summary of the committee’s work is published',
    'zh-Hant': '刊發委員會工作摘要',
    'zh-Hans': '刊发委员会工作摘要',
  },
  paraphrase: {
    en: 'The corporate governance report has a summary of the committee’s work in the half-year and the year, with what the committee has to disclose. A recorded report of the committee stands for the summary of its period.',
    'zh-Hant':
      '企業管治報告須載列委員會於該半年及全年的工作摘要，以及委員會須作的披露。已記錄的委員會報告視為該期間的摘要。',
    'zh-Hans':
      '企业管治报告须载列委员会于该半年及全年的工作摘要，以及委员会须作的披露。已记录的委员会报告视为该期间的摘要。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.32@2018-04-30',
      from: '2018-04-30',
      parameters: { yearEndsInMonth: 12, monthsToYearReport: 4, monthsToHalfYearReport: 3 },
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/11496',
    },
  ],
  policies: [],
  doubts: [],
  observe: (world: World): readonly Observation<CommitteeReports>[] => [
    { subject: { id: world.issuer.id, party: 'issuer' }, facts: observeReports(world) },
  ],
  decide: decideSummaries,
  examples: [
    {
      name: 'the day before the first summary is due',
      given: asked('2023-09-29'),
      expect: 'kept',
      workedFrom: 'regression',
      edge: 'just kept',
    },
    {
      name: 'the day has passed and nothing is recorded',
      given: asked('2023-09-30'),
      expect: 'information-missing',
      workedFrom: 'regression',
      edge: 'just breached',
    },
    {
      name: 'the report on the half-year is recorded',
      given: { ...asked('2023-09-30'), reports: [interim] },
      expect: 'kept',
      workedFrom: 'text',
    },
  ],
});

function decideSummaries(facts: CommitteeReports, calendar: ReportingCalendar): Decision {
  const { recorded, lacking } = reportsOwed(facts, calendar);
  if (lacking.length > 0) {
    const list = lacking.map(({ ends }) => ({ date: ends }));
    return { verdict: 'information-missing', reasons: [reason('8A.32.not-recorded', { periods: { list } })] };
  }
  if (recorded.length === 0) return { verdict: 'kept', reasons: [reason('8A.32.not-due')] };
  const list = recorded.map(({ ends }) => ({ date: ends }));
  const entries = recorded.map(({ by }) => by.entry);
  return { verdict: 'kept', reasons: [reason('8A.32.recorded', { periods: { list } }, entries)] };
}

function asked(on: string): CommitteeReports {
  return { issuer: 'issuer', listedOn: '2023-01-03', through: on, on, reports: [] };
}
