import {
  type Decision,
  type Duty,
  message,
  type Observation,
  type PlainDate,
  reason,
  type Reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { type CommitteeReports, observeReports, type ReportsOwed, reportsOwed } from '../committee-reports.ts';
import { confirmedByCommittee } from '../lists.ts';
import type { ReportingCalendar } from '../reporting-periods.ts';
import { committeeExamples } from './8a-30-examples.ts';

interface Confirmed extends ReportingCalendar {
  /** The rules of which the committee confirms every year that beneficiaries complied. */
  readonly confirmed: readonly string[];
}

export const r8a30 = rule<CommitteeReports, Confirmed>({
  provision: '8A.30',
  title: {
    en: 'What the corporate governance committee confirms',
    'zh-Hant': '企業管治委員會須確認的事項',
    'zh-Hans': '企业管治委员会须确认的事项',
  },
  paraphrase: {
    en: 'The committee confirms every year that beneficiaries were directors all year, that nothing under Rule 8A.17 arose, and that they complied with 8A.14, 8A.15, 8A.18 and 8A.24. It also looks after conflicts of interest, risks of the structure, the compliance adviser and communication with shareholders, and reports on all of it at least every half-year and year. The days by which reports are due are those of periodic reports in general and were not checked; where no report tells when the financial year ends, it is taken to end in December.',
    'zh-Hant':
      '委員會每年確認受益人全年均為董事、並無第8A.17條所述事宜，以及受益人遵守第8A.14、8A.15、8A.18及8A.24條。委員會亦監察利益衝突、架構風險、合規顧問及與股東的溝通，並至少每半年及每年就各項作出匯報。報告的限期取自一般定期報告的限期，未經核對；如無報告顯示財政年度的結束月份，則視為12月。',
    'zh-Hans':
      '委员会每年确认受益人全年均为董事、并无第8A.17条所述事宜，以及受益人遵守第8A.14、8A.15、8A.18及8A.24条。委员会亦监察利益冲突、架构风险、合规顾问及与股东的沟通，并至少每半年及每年就各项作出汇报。报告的期限取自一般定期报告的期限，未经核对；如无报告显示财政年度的结束月份，则视为12月。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.30@2018-04-30',
      from: '2018-04-30',
      parameters: {
        confirmed: confirmedByCommittee,
        yearEndsInMonth: 12,
        monthsToYearReport: 4,
        monthsToHalfYearReport: 3,
      },
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/11496',
    },
  ],
  policies: [],
  doubts: [],
  observe: (world: World): readonly Observation<CommitteeReports>[] => [
    { subject: { id: world.issuer.id, party: 'issuer' }, facts: observeReports(world) },
  ],
  decide: decideReports,
  examples: committeeExamples,
});

/** What is not recorded was not confirmed as far as anybody can tell; it is never taken as complied with. */
function decideReports(facts: CommitteeReports, parameters: Confirmed): Decision {
  const owed = reportsOwed(facts, parameters);
  const gaps = [...lackingReports(owed), ...gapsInReports(facts, owed, parameters.confirmed)];
  const duties = dutiesOf(facts, owed);
  if (gaps.length > 0) return { verdict: 'information-missing', reasons: gaps, duties };
  return { verdict: 'kept', reasons: [whereItStands(owed)], duties };
}

function lackingReports({ lacking }: ReportsOwed): readonly Reason[] {
  return (['year', 'half-year'] as const).flatMap((report) => {
    const ends = lacking.filter((period) => period.report === report).map((period) => ({ date: period.ends }));
    return ends.length === 0 ? [] : [reason(`8A.30.no-${report}-report`, { periods: { list: ends } })];
  });
}

/** Only the report on a year confirms; what it leaves out is still to be confirmed. */
function gapsInReports(
  { listedOn }: CommitteeReports,
  { recorded }: ReportsOwed,
  confirmed: readonly string[],
): readonly Reason[] {
  return recorded
    .filter(({ report }) => report === 'year')
    .flatMap(({ starts, ends, by }) => {
      const on = { date: ends };
      const first = later(starts, listedOn);
      const missing = confirmed.filter((provision) => !by.provisions.includes(provision));
      const list = missing.map((provision) => ({ provision }));
      return [
        ...(missing.length > 0 ? [reason('8A.30.not-confirmed', { on, provisions: { list } }, [by.entry])] : []),
        ...(by.boardConfirmed ? [] : [reason('8A.30.board-not-confirmed', { on }, [by.entry])]),
        ...(by.from > first || by.until < ends
          ? [reason('8A.30.part-of-year', { from: { date: by.from }, until: { date: by.until }, on }, [by.entry])]
          : []),
      ];
    });
}

function whereItStands({ recorded, next }: ReportsOwed): Reason {
  const last = recorded.at(-1);
  if (last !== undefined) return reason('8A.30.confirmed', { on: { date: last.ends } }, [last.by.entry]);
  if (next === null) return reason('8A.30.nothing-owed');
  return reason('8A.30.not-due', { ends: { date: next.ends }, due: { date: next.due } });
}

/** What is past and not recorded is a question to the record, which the reasons ask; to be done there is only the next. */
function dutiesOf({ issuer }: CommitteeReports, { next }: ReportsOwed): readonly Duty[] {
  if (next === null) return [];
  const { report, ends, due } = next;
  const what = message(`8A.30.duty-${report}`, { ends: { date: ends } });
  return [{ id: `8A.30:${report}:${ends}`, who: issuer, what, provision: '8A.30', due, discharged: null }];
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
