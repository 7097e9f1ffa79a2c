import {
  type Done,
  type Meeting,
  message,
  type OwedDuty,
  type PlainDate,
  type TradingCalendar,
  type World,
} from '@tenfold/kernel';
import { type Due, dueBeforeSessions, dutyKind } from '@tenfold/kernel/duties';
import { isPrimaryListed } from './listed-days.ts';

const minutes = 30;

export const pollResults = dutyKind({
  name: 'poll-results',
  provision: '13.39(5)',
  title: { en: 'Results of a poll', 'zh-Hant': '投票表決結果', 'zh-Hans': '投票表决结果' },
  paraphrase: {
    en: 'The results of the polls of a general meeting are announced by 30 minutes before trading, pre-opening included, of the business day after it.',
    'zh-Hant': '股東大會的投票表決結果須於大會後的下一個營業日早市或開市前時段（以較早者為準）開始前30分鐘或之前公布。',
    'zh-Hans': '股东会的投票表决结果须于会后的下一个营业日早市或开市前时段（以较早者为准）开始前30分钟或之前公布。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/5847',
  owed: ({ world, calendar }) =>
    [...world.register.meetings.values()].flatMap((meeting) => {
      const { date } = meeting;
      if (date === null || !isPrimaryListed(world, date)) return [];
      return [owedFor({ ...meeting, date }, world, calendar)];
    }),
});

type DatedMeeting = Meeting & { readonly date: PlainDate };

function owedFor(meeting: DatedMeeting, { issuer }: World, calendar: TradingCalendar): OwedDuty {
  const { id, date, entry } = meeting;
  const figures = { meeting: { quote: id }, on: { date } };
  const due = dueForResults(calendar, { id, date });
  return {
    id: `13.39(5):${id}`,
    who: issuer.id,
    obliged: 'issuer',
    what: message('duty.poll-results', figures),
    arisesOn: date,
    trigger: entry,
    finding: null,
    due,
    done: declared(meeting),
    paper: { kind: 'poll-results', from: date, until: due.day ?? date },
  };
}

/** By when the results of the polls of a meeting are to be announced. */
export function dueForResults(calendar: TradingCalendar, { id, date }: Pick<DatedMeeting, 'id' | 'date'>): Due {
  const because = message('duty.clock.meeting', { meeting: { quote: id }, on: { date } });
  return dueBeforeSessions(calendar, { after: date, count: 1, minutes, because });
}

/** The polls are declared when that of the last resolution is. */
function declared({ resolutions }: Meeting): Done | null {
  const polls = [...resolutions.values()].map(({ poll }) => poll);
  let last: Done | null = null;
  for (const poll of polls) {
    if (poll === null) return null;
    if (last === null || poll.on > last.on) last = { at: poll.on, on: poll.on, entry: poll.entry };
  }
  return last;
}
