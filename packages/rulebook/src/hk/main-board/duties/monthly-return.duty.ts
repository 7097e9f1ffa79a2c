import {
  addDays,
  lastDayOfMonth,
  message,
  type OwedDuty,
  type PlainDate,
  type TradingCalendar,
  type World,
} from '@tenfold/kernel';
import { dueBeforeSessions, dutyKind } from '@tenfold/kernel/duties';
import { consolidatedText } from '../sources.ts';
import { isPrimaryListed, listedDays } from './listed-days.ts';

/** The law's numbers as they are known in general: the business day after the month, and the minutes before its trading. */
const [count, minutes] = [5, 30];

export const monthlyReturn = dutyKind({
  name: 'monthly-return',
  provision: '13.25B',
  title: { en: 'Monthly return', 'zh-Hant': '月報表', 'zh-Hans': '月报表' },
  paraphrase: {
    en: 'After each month a return tells of the movements in shares during it, by the fifth business day. The day, and the hour of it, are as generally known and were not checked.',
    'zh-Hant': '每月結束後須就該月的證券變動呈交報表，限期為第五個營業日。該日及時刻為一般所知，未經核對。',
    'zh-Hans': '每月结束后须就该月的证券变动呈交报表，限期为第五个营业日。该日及时刻为一般所知，未经核对。',
  },
  textStatus: 'not-checked',
  source: consolidatedText,
  owed: ({ world, calendar, period }) => {
    const days = listedDays(world, period.to);
    if (days === null) return [];
    return monthEnds(days)
      .filter((end) => end > world.on || isPrimaryListed(world, end))
      .map((end) => owedFor(end, world, calendar));
  },
});

function owedFor(end: PlainDate, { issuer }: World, calendar: TradingCalendar): OwedDuty {
  const because = message('duty.clock.month', { ends: { date: end } });
  const from = addDays(end, 1);
  return {
    id: `13.25B:${end.slice(0, 7)}`,
    who: issuer.id,
    obliged: 'issuer',
    what: message('duty.monthly-return', { ends: { date: end } }),
    arisesOn: end,
    trigger: null,
    finding: null,
    due: dueBeforeSessions(calendar, { after: end, count, minutes, because }),
    done: null,
    paper: { kind: 'monthly-return', from, until: endOfMonthOf(from) },
  };
}

/** The last days of all months that end in these days. */
function monthEnds({ from, until }: { readonly from: PlainDate; readonly until: PlainDate }): readonly PlainDate[] {
  const year = Number(from.slice(0, 4));
  const ends: PlainDate[] = [];
  for (let month = Number(from.slice(5, 7)); lastDayOfMonth(year, month) <= until; month += 1) {
    ends.push(lastDayOfMonth(year, month));
  }
  return ends;
}

function endOfMonthOf(day: PlainDate): PlainDate {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
