import { eventKind } from '../event-kind.ts';
import type { FieldValues } from '../field.ts';
import {
  choiceField,
  countField,
  dateField,
  idField,
  instantField,
  listOf,
  objectOf,
  optional,
  textField,
} from '../field.ts';
import { deductionCauses, type StatedDeduction } from '../meeting.ts';
import { refuse } from '../refusal.ts';

const deductionFields = {
  class: idField,
  shares: countField,
  why: choiceField(...deductionCauses),
  member: optional(textField),
  note: optional(textField),
} as const;

export const meetingCalled = eventKind({
  type: 'meeting-called',
  about: {
    en: 'A general meeting, or a meeting of one class, was called.',
    'zh-Hant': '召開股東大會或某一類別股東的會議。',
    'zh-Hans': '召集股东会或某一类别股东的会议。',
  },
  fields: {
    meeting: idField,
    date: optional(dateField),
    meetingKind: optional(choiceField('annual', 'extraordinary', 'class')),
    recordDate: optional(dateField),
    startsAt: optional(instantField),
    place: optional(textField),
    deductions: optional(listOf(objectOf(deductionFields))),
  },
  moreFields: 'kept',
  sample: {
    meeting: 'agm-2026',
    date: '2026-06-26',
    meetingKind: 'annual',
    recordDate: '2026-06-22',
    startsAt: '2026-06-26T15:00:00+08:00',
    place: 'The registered office',
    deductions: [{ class: 'B', shares: '12000000', why: 'trustee', member: 'scheme-trustee' }],
  },
  apply({ meetings }, { meeting: id, date = null, meetingKind: kind = null, ...more }, entry) {
    const earlier = meetings.get(id);
    if (earlier !== undefined) {
      const figures = { meeting: { quote: id }, called: { date: earlier.calledOn } };
      return refuse('fields.meeting', 'register.meeting-exists', figures);
    }
    const { recordDate = null, deductions = [] } = more;
    if (recordDate !== null && date !== null && recordDate > date) {
      const figures = { record: { date: recordDate }, on: { date } };
      return refuse('fields.recordDate', 'register.record-date-after', figures);
    }
    meetings.set(id, {
      id,
      entry: entry.id,
      calledOn: entry.effectiveOn,
      date,
      kind,
      recordDate,
      deductions: deductions.map(toDeduction),
      resolutions: new Map(),
    });
    return null;
  },
});

function toDeduction({ class: shareClass, ...rest }: FieldValues<typeof deductionFields>): StatedDeduction {
  const { shares, why, member, note } = rest;
  return { shareClass, shares, why, member: member ?? null, note: note ?? null };
}
