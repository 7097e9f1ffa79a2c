import { noteAdverseFact } from '../adverse.ts';
import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { personalMembers } from '../sealed.ts';

export const convictionRecorded = eventKind({
  type: 'conviction-recorded',
  about: {
    en: 'A person was convicted of fraud or dishonesty. It ends nothing by itself: the Exchange may determine (note 1 to Rule 8A.17).',
    'zh-Hant': '某人因欺詐或不誠實行為被定罪。此事本身不終止任何權利；由聯交所裁定（第8A.17條附註1）。',
    'zh-Hans': '某人因欺诈或不诚实行为被定罪。此事本身不终止任何权利；由联交所裁定（第8A.17条附注1）。',
  },
  fields: { person: idField, ground: optional(textField) },
  moreFields: 'kept',
  personal: personalMembers,
  sample: { person: 'example-person', ground: 'fraud' },
  apply: (register, { person }, entry) => noteAdverseFact(register, person, { kind: 'conviction', entry }),
});
