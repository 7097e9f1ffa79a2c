import { idField, namesField, optional, textField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';
import { newPerson } from '../new-person.ts';

export const appointment = actKind({
  act: 'appointment',
  about: {
    en: 'Somebody joins the board. A person who is not recorded yet is named with the act.',
    'zh-Hant': '委任董事。尚未記錄的人士請一併填寫姓名。',
    'zh-Hans': '委任董事。尚未记录的人士请一并填写姓名。',
  },
  fields: { person: idField, names: optional(namesField), role: optional(textField) },
  sample: { person: 'example-person', role: 'executive director' },
  draft({ person, names, role }, { register }) {
    return [
      ...newPerson(register, { person, names }),
      { kind: 'director-appointed', fields: { person, ...given({ role }) } },
    ];
  },
});
