import { message } from '@tenfold/kernel';
import { dueOnNoDay, dutyKind } from '@tenfold/kernel/duties';
import { reportedPeriods } from './reported-periods.ts';

const inForceFrom = '2026-01-01';
const months = { year: 4, halfYear: 3 };

export const publicFloat = dutyKind({
  name: 'public-float',
  provision: 'public-float',
  title: { en: 'Report on the public float', 'zh-Hant': '公眾持股量的匯報', 'zh-Hans': '公众持股量的汇报' },
  paraphrase: {
    en: 'Since 1 January 2026 issuers report regularly on their public float. In which papers and by when was not read; a person has to look it up.',
    'zh-Hant': '自2026年1月1日起，發行人須定期匯報公眾持股量。所載文件及限期未經查閱，須由人員核實。',
    'zh-Hans': '自2026年1月1日起，发行人须定期汇报公众持股量。所载文件及限期未经查阅，须由人员核实。',
  },
  textStatus: 'secondary-source',
  source:
    'https://www.morganlewis.com/zh-tw/pubs/2025/12/hkex-publishes-conclusions-on-proposed-amendments-to-listing-rules-relating-to-ongoing-public-float-requirements',
  owed: ({ world, period }) =>
    reportedPeriods(world, { to: period.to, months })
      .filter(({ report, ends }) => report === 'year' && ends >= inForceFrom)
      .map(({ ends }) => ({
        id: `public-float:${ends}`,
        who: world.issuer.id,
        obliged: 'issuer',
        what: message('duty.public-float', { ends: { date: ends } }),
        arisesOn: ends,
        trigger: null,
        finding: null,
        due: dueOnNoDay(message('duty.clock.public-float')),
        done: null,
      })),
});
