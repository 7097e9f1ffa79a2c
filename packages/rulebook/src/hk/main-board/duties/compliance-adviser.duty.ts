import { type Finding, message, type OwedDuty, type Reason, type TradingCalendar } from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';

export const complianceAdviser = dutyKind({
  name: 'compliance-adviser',
  provision: '8A.33',
  title: { en: 'A compliance adviser at all times', 'zh-Hant': '持續聘任合規顧問', 'zh-Hans': '持续聘任合规顾问' },
  paraphrase: {
    en: 'When an adviser leaves, the next is in office on that very day.',
    'zh-Hant': '合規顧問離任當日，下一任須已在任。',
    'zh-Hans': '合规顾问离任当日，下一任须已在任。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://en-rules.hkex.com.hk/entiresection/5172',
  owed: ({ findings, calendar }) =>
    findings
      .filter(({ provision }) => provision === '8A.33')
      .flatMap((finding) => finding.reasons.flatMap((reason) => owedIn(finding, reason, calendar))),
});

/** The reasons that tell of a time without an adviser: since a day, or from one to another. */
const gaps: readonly string[] = ['8A.33.nobody-since', '8A.33.nobody-between'];

function owedIn(
  { id, subject }: Finding,
  { key, figures, entries }: Reason,
  calendar: TradingCalendar,
): readonly OwedDuty[] {
  const [from, until] = [figures['from'], figures['until']];
  if (!gaps.includes(key) || from === undefined || !('date' in from)) return [];
  const since = from.date;
  const appointed = until !== undefined && 'date' in until ? until.date : null;
  return [
    {
      id: `8A.33:${since}`,
      who: subject,
      obliged: 'issuer',
      what: message('duty.appoint-adviser', { since: { date: since } }),
      arisesOn: since,
      trigger: entries[0] ?? null,
      finding: id,
      due: dueOnDay(calendar, {
        day: since,
        because: message('duty.clock.without-adviser', { since: { date: since } }),
      }),
      done: appointed === null ? null : { at: appointed, on: appointed, entry: entries.at(-1) ?? null },
    },
  ];
}
