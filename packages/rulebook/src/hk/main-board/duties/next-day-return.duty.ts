import { message, type Message, type OwedDuty, ratio, type TradingCalendar, type World } from '@tenfold/kernel';
import { sessionsOf } from '@tenfold/kernel/calendar';
import { dueBeforeSessions, dutyKind } from '@tenfold/kernel/duties';
import { isPrimaryListed } from './listed-days.ts';
import { type ReturnDay, returnDays } from './next-day-events.ts';

/** The law's numbers: the part of the shares in issue at which small changes ask for a return, and the minutes before trading. */
const [threshold, minutes] = [ratio(1n, 20n), 30];

export const nextDayReturn = dutyKind({
  name: 'next-day-return',
  provision: '13.25A',
  title: { en: 'Next day disclosure return', 'zh-Hant': '翌日披露報表', 'zh-Hans': '翌日披露报表' },
  paraphrase: {
    en: 'A change in shares in issue or in treasury is told on a return by 30 minutes before trading, pre-opening included, of the next business day. Buy-backs, placings and most issues always ask for one; awards to employees, conversions and cancellations only from 5 % on, or beside another change.',
    'zh-Hant':
      '已發行股份或庫存股份有變動，須於下一個營業日早市或開市前時段（以較早者為準）開始前30分鐘或之前以報表披露。購回、配售及大部分發行必須申報；僱員獎勵、轉換及註銷只在達5%或連同其他變動時才須申報。',
    'zh-Hans':
      '已发行股份或库存股份有变动，须于下一个营业日早市或开市前时段（以较早者为准）开始前30分钟或之前以报表披露。购回、配售及大部分发行必须申报；雇员奖励、转换及注销只在达5%或连同其他变动时才须申报。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/5757',
  owed: ({ world, calendar }) =>
    returnDays(world, threshold)
      .filter(({ on }) => isPrimaryListed(world, on))
      .map((day) => owedFor(day, world, calendar)),
});

function owedFor(day: ReturnDay, { issuer }: World, calendar: TradingCalendar): OwedDuty {
  const { on, changes } = day;
  const sorts = [...new Set(changes.map(({ sort }) => sort))].map((sort) => ({ message: `duty.change.${sort}` }));
  const due = dueBeforeSessions(calendar, { after: on, count: 1, minutes, because: whyToldOf(day, sorts) });
  const from = sessionsOf(calendar, on)?.ends ?? on;
  return {
    id: `13.25A:${on}`,
    who: issuer.id,
    obliged: 'issuer',
    what: message('duty.next-day-return', { on: { date: on }, changes: { list: sorts } }),
    arisesOn: on,
    trigger: changes[0]?.entry ?? null,
    finding: null,
    due,
    done: null,
    paper: { kind: 'next-day-return', from, until: due.day ?? on },
    // How small changes are added up, and on what base, was not read.
    ...(day.because === 'always' ? {} : { textStatus: 'not-checked' as const }),
  };
}

function whyToldOf({ on, because, gathered }: ReturnDay, sorts: readonly { readonly message: string }[]): Message {
  const figures = { on: { date: on }, changes: { list: sorts } };
  return message(`duty.clock.change-${because}`, {
    ...figures,
    shares: { shares: gathered },
    threshold: { ratio: threshold },
  });
}
