import { eventKind } from '../event-kind.ts';
import { idField, optional, provisionField, textField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers } from '../sealed.ts';

export const claimMade = eventKind({
  type: 'claim-made',
  about: {
    en: 'The company or a shareholder claimed under an undertaking.',
    'zh-Hant': '公司或股東根據承諾提出申索。',
    'zh-Hans': '公司或股东依据承诺提出主张。',
  },
  fields: {
    claim: idField,
    undertaking: idField,
    claimant: textField,
    provision: optional(provisionField),
    remedy: optional(textField),
  },
  moreFields: 'kept',
  personal: personalMembers,
  sample: {
    claim: 'claim-1',
    undertaking: 'example-undertaking',
    claimant: 'A shareholder',
    provision: '8A.15',
    remedy: 'injunction',
  },
  apply(register, { claim: id, undertaking, claimant, provision = null }, entry) {
    const given = findUndertaking(register, undertaking);
    if (isRefusal(given)) return given;
    const earlier = register.claims.get(id);
    if (earlier !== undefined) {
      const figures = { claim: { quote: id }, made: { date: earlier.madeOn } };
      return refuse('fields.claim', 'register.claim-exists', figures);
    }
    const { id: by, effectiveOn: madeOn } = entry;
    register.claims.set(id, { id, entry: by, madeOn, undertaking, claimant, provision, closed: null });
    return null;
  },
});
