import { noteClearing } from '../clearing.ts';
import { eventKind } from '../event-kind.ts';
import { idField, listOf, optional, provisionField, textField } from '../field.ts';

export const exchangeApproved = eventKind({
  type: 'exchange-approved',
  about: {
    en: 'The Exchange approved something that a rule lets happen only with its approval.',
    'zh-Hant': '聯交所批准某項須經其批准方可進行的事宜。',
    'zh-Hans': '联交所批准某项须经其批准方可进行的事宜。',
  },
  fields: {
    provision: provisionField,
    subject: optional(idField),
    reference: optional(textField),
    conditions: optional(listOf(textField)),
  },
  moreFields: 'kept',
  sample: { provision: '8A.14', subject: 'A', reference: 'letter of 3 March 2026' },
  apply(register, { provision, subject = null, conditions = [] }, entry) {
    noteClearing(register, entry, { act: 'approval', provision, subject, conditions });
    return null;
  },
});
