import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers, sealable } from '../sealed.ts';
import { documentField, particularOf, wayField } from '../signing-fields.ts';

export const undertakingAcknowledged = eventKind({
  type: 'undertaking-acknowledged',
  about: {
    en: 'The company signed that it acknowledges and agrees to an undertaking.',
    'zh-Hant': '公司簽署確認並同意承諾。',
    'zh-Hans': '公司签署确认并同意承诺。',
  },
  fields: {
    undertaking: idField,
    signatory: optional(sealable(textField)),
    position: optional(sealable(textField)),
    document: optional(documentField),
    way: wayField,
  },
  moreFields: 'kept',
  personal: personalMembers,
  sealable: ['/signatory', '/position'],
  sample: { undertaking: 'example-undertaking', signatory: 'A. Director', position: 'Executive Director' },
  apply(register, { undertaking: id, document = null, way = null, signatory, position }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    if (given.acknowledged !== null) {
      const figures = { undertaking: { quote: id }, on: { date: given.acknowledged.on } };
      return refuse('fields.undertaking', 'register.acknowledged-already', figures);
    }
    given.acknowledged = {
      on: entry.effectiveOn,
      at: entry.effective,
      entry: entry.id,
      way,
      document,
      signatory: particularOf(signatory),
      position: particularOf(position),
    };
    return null;
  },
});
