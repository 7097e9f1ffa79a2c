import { addDays, type Due, type DutyKind, type Message, type StepSeen, type TextStatus } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { hongKongCalendar } from '../../calendar/index.ts';
import { directorChanges } from '../duties/director-changes.duty.ts';
import { monthlyReturn } from '../duties/monthly-return.duty.ts';
import { nextDayReturn } from '../duties/next-day-return.duty.ts';
import { asks } from './asked.ts';

/** A paper or an announcement that a step brings about, as the duty of it is worked out everywhere. */
interface BroughtAbout {
  readonly step: number;
  /** The day of what it is about: one step can ask for two of a kind. */
  readonly about: string;
  readonly provision: string;
  readonly textStatus: TextStatus;
  readonly type: 'paper' | 'notice';
  readonly who: string;
  readonly what: Message;
  readonly due: Pick<Due, 'day' | 'clock'>;
}

/** The duties that an entry of a step triggers, and the monthly return of the month in which it moves shares. */
const kinds: readonly { readonly kind: DutyKind; readonly type: 'paper' | 'notice' }[] = [
  { kind: nextDayReturn, type: 'paper' },
  { kind: monthlyReturn, type: 'paper' },
  { kind: directorChanges, type: 'notice' },
];

export const returns = surrounding<BroughtAbout, Record<never, never>>({
  provision: '13.25A',
  title: {
    en: 'Returns and announcements that follow',
    'zh-Hant': '隨後的報表及公告',
    'zh-Hans': '随后的报表及公告',
  },
  textStatus: 'read-on-its-own-page',
  reach: 'every-issuer',
  versions: [
    {
      id: '13.25A@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/5757',
    },
  ],
  observe: (seen) => kinds.flatMap(({ kind, type }) => broughtAbout(seen, kind).map((one) => ({ ...one, type }))),
  ask: ({ due, about, ...one }) => asks({ ...one, by: due.day, clock: due.clock, name: about }),
  examples: [
    {
      name: 'a return on the next business day',
      given: {
        step: 1,
        about: '2026-01-05',
        provision: '13.25A',
        textStatus: 'read-on-its-own-page',
        type: 'paper',
        who: 'issuer',
        what: { key: 'duty.next-day-return', figures: { on: { date: '2026-01-05' }, changes: { list: [] } } },
        due: { day: '2026-01-06', clock: [] },
      },
      asks: ['13.25A:2026-01-05:1'],
      workedFrom: 'text',
    },
  ],
});

/** From here on forty days more would pass the last day that can be written. */
const LAST_MONTHS = '2199-11-01';

function broughtAbout(seen: StepSeen, kind: DutyKind): readonly Omit<BroughtAbout, 'type'>[] {
  const { number: step, after, lastDay, entries } = seen;
  const own = new Set(entries.map(({ id }) => id));
  const period = { from: lastDay, to: lastDay < LAST_MONTHS ? addDays(lastDay, 40) : lastDay };
  const owed = kind.owed({ world: after, findings: [], calendar: hongKongCalendar, period });
  const isOurs = kind === monthlyReturn ? isMonthOf(seen) : undefined;
  return owed
    .filter(({ trigger, arisesOn }) => isOurs?.(arisesOn) ?? (trigger !== null && own.has(trigger)))
    .map(({ who, what, due, arisesOn, textStatus = kind.textStatus }) => ({
      step,
      about: arisesOn ?? lastDay,
      provision: kind.provision,
      textStatus,
      who,
      what,
      due,
    }));
}

/** Whether a month's end is that of the last month in which the step moves shares. */
function isMonthOf({ lastDay, before, after }: StepSeen): (end: string | null) => boolean {
  const hasMoved = after.register.capitalChanges.length > before.register.capitalChanges.length;
  return (end) => hasMoved && end !== null && end.slice(0, 7) === lastDay.slice(0, 7);
}
