import { eventKind } from '../event-kind.ts';
import { choiceField, dateField, idField, optional } from '../field.ts';
import { refuse } from '../refusal.ts';

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
  },
  moreFields: 'kept',
  sample: { meeting: 'agm-2026', date: '2026-06-26', meetingKind: 'annual' },
  apply({ meetings }, { meeting: id, date = null, meetingKind: kind = null }, entry) {
    const earlier = meetings.get(id);
    if (earlier !== undefined) {
      const figures = { meeting: { quote: id }, called: { date: earlier.calledOn } };
      return refuse('fields.meeting', 'register.meeting-exists', figures);
    }
    meetings.set(id, { id, entry: entry.id, calledOn: entry.effectiveOn, date, kind, resolutions: new Map() });
    return null;
  },
});
