import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, textField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers, sealable } from '../sealed.ts';
import { documentField, particularOf, wayField } from '../signing-fields.ts';

export const undertakingWitnessed = eventKind({
  type: 'undertaking-witnessed',
  about: {
    en: 'A witness signed an undertaking: of the beneficiary’s signature, or of the company’s.',
    'zh-Hant': '見證人簽署承諾：見證受益人或公司的簽署。',
    'zh-Hans': '见证人签署承诺：见证受益人或公司的签署。',
  },
  fields: {
    undertaking: idField,
    of: optional(choiceField('beneficiary', 'company')),
    witness: optional(sealable(textField)),
    occupation: optional(sealable(textField)),
    address: optional(sealable(textField)),
    document: optional(documentField),
    way: wayField,
  },
  moreFields: 'kept',
  personal: personalMembers,
  sealable: ['/witness', '/occupation'],
  sample: { undertaking: 'example-undertaking', witness: 'A. Witness', occupation: 'Solicitor', way: 'wet-ink' },
  apply(register, { undertaking: id, of = 'beneficiary', document = null, way = null, ...told }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    const which = of === 'beneficiary' ? 'witnessed' : 'companyWitnessed';
    const earlier = given[which];
    if (earlier !== null) {
      const figures = { undertaking: { quote: id }, on: { date: earlier.on } };
      const key = of === 'beneficiary' ? 'register.witnessed-already' : 'register.company-witnessed-already';
      return refuse('fields.undertaking', key, figures);
    }
    given[which] = {
      on: entry.effectiveOn,
      at: entry.effective,
      entry: entry.id,
      way,
      document,
      witness: particularOf(told.witness),
      occupation: particularOf(told.occupation),
      address: particularOf(told.address),
    };
    return null;
  },
});
