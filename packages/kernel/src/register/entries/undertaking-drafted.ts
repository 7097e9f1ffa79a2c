import { eventKind } from '../event-kind.ts';
import { idField } from '../field.ts';
import { findPerson } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { basisField, documentField } from '../signing-fields.ts';

export const undertakingDrafted = eventKind({
  type: 'undertaking-drafted',
  about: {
    en: 'An undertaking was drawn up for a beneficiary to sign. Nothing is promised by it yet.',
    'zh-Hant': '已擬備承諾書供受益人簽署；此時尚未作出任何承諾。',
    'zh-Hans': '已拟备承诺书供受益人签署；此时尚未作出任何承诺。',
  },
  fields: { undertaking: idField, beneficiary: idField, document: documentField, basis: basisField },
  sample: {
    undertaking: 'chan-2026',
    beneficiary: 'example-person',
    document: 'ab'.repeat(32),
    basis: 'consideration',
  },
  apply(register, { undertaking: id, beneficiary, document, basis = null }, entry) {
    const person = findPerson(register, beneficiary, 'fields.beneficiary');
    if (isRefusal(person)) return person;
    const given = register.undertakings.get(id);
    if (given !== undefined) {
      const figures = { undertaking: { quote: id }, given: { date: given.givenOn } };
      return refuse('fields.undertaking', 'register.undertaking-exists', figures);
    }
    const earlier = register.drafts.get(id);
    if (earlier !== undefined) {
      const figures = { undertaking: { quote: id }, drafted: { date: earlier.on } };
      return refuse('fields.undertaking', 'register.draft-exists', figures);
    }
    const { effectiveOn: on, effective: at, id: by } = entry;
    register.drafts.set(id, { id, beneficiary, on, at, entry: by, way: null, document, basis });
    return null;
  },
});
