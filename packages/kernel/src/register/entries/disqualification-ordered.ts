import { noteAdverseFact } from '../adverse.ts';
import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { personalMembers } from '../sealed.ts';

export const disqualificationOrdered = eventKind({
  type: 'disqualification-ordered',
  about: {
    en: 'A court or tribunal disqualified a person. It ends nothing by itself: the Exchange may determine (note 1 to Rule 8A.17).',
    'zh-Hant': '法院或審裁處對某人發出取消資格令。此事本身不終止任何權利；由聯交所裁定（第8A.17條附註1）。',
    'zh-Hans': '法院或审裁处对某人作出取消资格令。此事本身不终止任何权利；由联交所裁定（第8A.17条附注1）。',
  },
  fields: { person: idField, court: optional(textField) },
  moreFields: 'kept',
  personal: personalMembers,
  sample: { person: 'example-person', court: 'Court of First Instance' },
  apply: (register, { person }, entry) => noteAdverseFact(register, person, { kind: 'disqualification', entry }),
});
