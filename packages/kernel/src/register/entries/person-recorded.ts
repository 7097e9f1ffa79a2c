import { eventKind } from '../event-kind.ts';
import { idField, namesField, optional, textField } from '../field.ts';
import { refuseTakenId } from '../find.ts';

export const personRecorded = eventKind({
  type: 'person-recorded',
  about: {
    en: 'A natural person whom other entries name: a beneficiary, a director, a settlor.',
    'zh-Hant': '其他紀錄所提及的自然人，例如受益人、董事或財產授予人。',
    'zh-Hans': '其他记录所提及的自然人，例如受益人、董事或委托人。',
  },
  fields: { person: idField, names: namesField, role: optional(textField) },
  stands: 'always',
  sample: { person: 'chan-tai-man', names: { en: 'Chan Tai Man', 'zh-Hant': '陳大文' }, role: 'founder' },
  apply(register, { person: id, names }, entry) {
    const taken = refuseTakenId(register, id, 'fields.person');
    if (taken !== null) return taken;
    register.people.set(id, {
      id,
      names,
      entry: entry.id,
      recognised: null,
      died: null,
      board: [],
      adverse: [],
      weightEnded: null,
    });
    return null;
  },
});
