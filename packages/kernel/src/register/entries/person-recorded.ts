import { eventKind } from '../event-kind.ts';
import { choiceField, idField, namesField, objectOf, optional, textField } from '../field.ts';
import { refuseTakenId } from '../find.ts';
import { isSealedValue, personalMembers, sealable, unlessSealed } from '../sealed.ts';

/** An identity document. Its number is protected: Cap. 622 keeps the whole of it from public inspection. */
const identityField = objectOf({
  document: choiceField('hong-kong-identity-card', 'passport', 'other'),
  number: textField,
  issuedBy: optional(textField),
});

const contactField = objectOf({ email: optional(textField), telephone: optional(textField) });

export const personRecorded = eventKind({
  type: 'person-recorded',
  about: {
    en: 'A natural person whom other entries name: a beneficiary, a director, a settlor.',
    'zh-Hant': '其他紀錄所提及的自然人，例如受益人、董事或財產授予人。',
    'zh-Hans': '其他记录所提及的自然人，例如受益人、董事或委托人。',
  },
  fields: {
    person: idField,
    names: sealable(namesField),
    role: optional(sealable(textField)),
    identity: optional(sealable(identityField)),
    address: optional(sealable(textField)),
    contact: optional(sealable(contactField)),
  },
  personal: personalMembers,
  sealable: ['/names', '/role'],
  stands: 'always',
  sample: { person: 'chan-tai-man', names: { en: 'Chan Tai Man', 'zh-Hant': '陳大文' }, role: 'founder' },
  apply(register, { person: id, names }, entry) {
    const taken = refuseTakenId(register, id, 'fields.person');
    if (taken !== null) return taken;
    register.people.set(id, {
      id,
      names: unlessSealed(names),
      ...(isSealedValue(names) ? { sealed: true as const } : {}),
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
