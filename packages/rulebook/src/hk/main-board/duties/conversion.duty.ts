import {
  type Done,
  type Figure,
  type Finding,
  message,
  type OwedDuty,
  type PlainDate,
  type Reason,
  type TradingCalendar,
  type World,
} from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';

export const conversion = dutyKind({
  name: 'conversion',
  provision: '8A.15',
  title: { en: 'Conversion of weighted shares', 'zh-Hant': '轉換不同投票權股份', 'zh-Hans': '转换不同投票权股份' },
  paraphrase: {
    en: 'Each beneficiary converts his part when the number of shares falls. The rule names no day; practice converts on the day of the fall, and so is the day taken here.',
    'zh-Hant': '股份數目減少時，各受益人轉換其應佔部分。規則並無訂明日子；市場慣例為減少當日，此處亦以當日為限。',
    'zh-Hans': '股份数目减少时，各受益人转换其应占部分。规则并无订明日期；市场惯例为减少当日，此处亦以当日为限。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://en-rules.hkex.com.hk/rulebook/8a15',
  owed: ({ world, findings, calendar }) => [
    ...answeredParts(world, calendar),
    ...findings
      .filter(({ provision, party }) => provision === '8A.15' && party === 'beneficiary')
      .flatMap((finding) => finding.reasons.flatMap((reason) => owedBy(finding, reason, calendar))),
  ],
});

/** Who converted on the very day of the last fall that was answered on it; of falls before that the register keeps nothing. */
function answeredParts({ ratchet: { lastAnswered } }: World, calendar: TradingCalendar): readonly OwedDuty[] {
  if (lastAnswered === null) return [];
  const { openedOn: on, causes, conversions, required, converted } = lastAnswered;
  const trigger = causes[0] ?? null;
  return [...converted].map(([person, shares]) => ({
    id: `8A.15:${person}:${trigger}`,
    who: person,
    obliged: 'beneficiary',
    what: message('duty.converted', {
      required: { shares: required.low },
      on: { date: on },
      shares: { shares },
    }),
    arisesOn: on,
    trigger,
    finding: `8A.15:${person}`,
    due: dueOnDay(calendar, { day: on, because: message('duty.clock.fall', { on: { date: on } }) }),
    done: doneOn(on, conversions),
  }));
}

/** The reasons of Rule 8A.15 that speak of one fall in shares and of one beneficiary's part in it; how each says it was done. */
const doneAccordingTo: Readonly<Record<string, 'not-yet' | 'on-the-day' | 'later' | 'never'>> = {
  '8A.15.to-convert': 'not-yet',
  '8A.15.not-converted': 'not-yet',
  '8A.15.part-converted': 'on-the-day',
  '8A.15.part-late': 'later',
  '8A.15.converted-late': 'later',
  '8A.15.unanswered': 'never',
  '8A.15.ceased-short': 'never',
};

function owedBy(
  { id, subject }: Finding,
  { key, figures, entries }: Reason,
  calendar: TradingCalendar,
): readonly OwedDuty[] {
  const how = doneAccordingTo[key];
  const on = dateIn(figures['on']);
  const part = figures['part'];
  const trigger = entries[0] ?? null;
  if (how === undefined || on === null || part === undefined) return [];
  return [
    {
      id: `8A.15:${subject}:${trigger}`,
      who: subject,
      obliged: 'beneficiary',
      what: message('8A.15.duty-convert', { shares: part }),
      arisesOn: on,
      trigger,
      finding: id,
      due: dueOnDay(calendar, { day: on, because: message('duty.clock.fall', { on: { date: on } }) }),
      done: doneOn(how === 'on-the-day' ? on : how === 'later' ? dateIn(figures['until']) : null, entries),
    },
  ];
}

function doneOn(on: PlainDate | null, entries: readonly string[]): Done | null {
  return on === null ? null : { at: on, on, entry: entries.at(-1) ?? null };
}

function dateIn(figure: Figure | undefined): PlainDate | null {
  return figure !== undefined && 'date' in figure ? figure.date : null;
}
