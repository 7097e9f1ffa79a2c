import { message, type OwedDuty } from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';
import { reportOn } from '../committee-reports.ts';
import { lastDayOfStructure } from '../structure.ts';
import { reportedPeriods } from './reported-periods.ts';

/** As the days of the annual and the interim report, with which the committee's own reports come out. */
const months = { year: 4, halfYear: 3 };

export const committeeReports = dutyKind({
  name: 'committee-reports',
  provision: '8A.30',
  title: {
    en: 'Reports of the corporate governance committee',
    'zh-Hant': '企業管治委員會的匯報',
    'zh-Hans': '企业管治委员会的汇报',
  },
  paraphrase: {
    en: 'The committee reports at least every half-year and year, and confirms for each year. The last days are those of interim and annual reports, and were not checked.',
    'zh-Hant': '委員會至少每半年及每年匯報，並就每年作出確認。限期取自中期報告及年報的限期，未經核對。',
    'zh-Hans': '委员会至少每半年及每年汇报，并就每年作出确认。限期取自中期报告及年报的限期，未经核对。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/11496',
  owed: ({ world, calendar, period }) => {
    const through = lastDayOfStructure(world);
    const to = through < world.on ? through : period.to;
    return reportedPeriods(world, { to, months })
      .filter(({ ends }) => ends > world.on || isWhollyBound(world.register.listing, ends))
      .map(({ report, starts, ends, due }): OwedDuty => {
        const by = reportOn({ report, starts, ends, due }, world.register.confirmations);
        const because = message(`duty.clock.${report}`, { ends: { date: ends }, due: { date: due } });
        return {
          id: `8A.30:${report}:${ends}`,
          who: world.issuer.id,
          obliged: 'committee',
          what: message(`8A.30.duty-${report}`, { ends: { date: ends } }),
          arisesOn: ends,
          trigger: null,
          finding: `8A.30:${world.issuer.id}`,
          due: dueOnDay(calendar, { day: due, because }),
          done: by === null ? null : { at: by.on, on: by.on, entry: by.entry },
        };
      });
  },
});

/** The committee is asked of those issuers only that are wholly under Chapter 8A (Rule 8A.46). */
function isWhollyBound(listing: readonly { readonly from: string; readonly status: string }[], day: string): boolean {
  return listing.findLast(({ from }) => from <= day)?.status === 'chapter-8a';
}
