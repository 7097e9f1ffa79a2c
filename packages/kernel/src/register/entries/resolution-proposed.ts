import { eventKind } from '../event-kind.ts';
import { choiceField, idField, listOf, namesField, optional, textField } from '../field.ts';
import { findMeeting } from '../find.ts';
import { resolutionMatters } from '../meeting.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

const matterField = choiceField(...resolutionMatters);

export const resolutionProposed = eventKind({
  type: 'resolution-proposed',
  about: {
    en: 'A resolution was put to a meeting, with its matter; one that mixes several matters names each of them.',
    'zh-Hant': '向會議提呈決議案及其事項；涉及多項事項者逐一列明。',
    'zh-Hans': '向会议提交议案及其事项；涉及多项事项的逐一列明。',
  },
  fields: {
    meeting: idField,
    resolution: textField,
    subject: optional(textField),
    subjectNames: optional(namesField),
    matter: optional(matterField),
    matters: optional(listOf(matterField)),
    resolutionKind: optional(choiceField('ordinary', 'special')),
  },
  moreFields: 'kept',
  sample: {
    meeting: 'example-meeting',
    resolution: '5(A)',
    subject: 'To re-appoint the auditors and fix their pay',
    matter: 'auditors',
    resolutionKind: 'ordinary',
  },
  apply(register, { meeting: id, resolution: number, matter, matters = [] }, entry) {
    const meeting = findMeeting(register, id);
    if (isRefusal(meeting)) return meeting;
    if (meeting.resolutions.has(number)) {
      const figures = { meeting: { quote: id }, resolution: { quote: number } };
      return refuse('fields.resolution', 'register.resolution-exists', figures);
    }
    const all = [...new Set(matter === undefined ? matters : [matter, ...matters])];
    meeting.resolutions.set(number, { number, entry: entry.id, matters: all, poll: null });
    return null;
  },
});
