import { eventKind } from '../event-kind.ts';
import { idField, optional } from '../field.ts';
import { findPerson } from '../find.ts';
import { instrumentOrTitleField } from '../instrument-field.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { sealable, unlessSealed } from '../sealed.ts';

export const undertakingGiven = eventKind({
  type: 'undertaking-given',
  about: {
    en: 'A beneficiary signed an undertaking under Rule 8A.43, with the paper as structure where it was read.',
    'zh-Hant': '受益人簽立第8A.43條所指的承諾；如已讀取文件，一併載列其結構。',
    'zh-Hans': '受益人签立第8A.43条所指的承诺；如已读取文件，一并载列其结构。',
  },
  fields: { undertaking: idField, beneficiary: idField, instrument: optional(sealable(instrumentOrTitleField)) },
  personal: ['/instrument/execution/*/address'],
  sealable: ['/instrument', '/instrument/execution/*/name', '/instrument/execution/*/occupation'],
  sample: {
    undertaking: 'chan-2026',
    beneficiary: 'example-person',
    instrument: {
      clauses: [
        {
          id: '1',
          kind: 'own-compliance',
          text: 'I keep the rules that apply to me.',
          strength: 'absolute',
          provisions: ['8A.15'],
        },
      ],
    },
  },
  apply(register, { undertaking: id, beneficiary, instrument: given }, entry) {
    const person = findPerson(register, beneficiary, 'fields.beneficiary');
    if (isRefusal(person)) return person;
    const earlier = register.undertakings.get(id);
    if (earlier !== undefined) {
      const figures = { undertaking: { quote: id }, given: { date: earlier.givenOn } };
      return refuse('fields.undertaking', 'register.undertaking-exists', figures);
    }
    const { id: by, effectiveOn: givenOn } = entry;
    const paper = unlessSealed(given);
    const instrument = typeof paper === 'string' ? null : paper;
    const steps = { witnessed: null, acknowledged: null };
    register.undertakings.set(id, { id, beneficiary, givenOn, entry: by, instrument, ...steps });
    return null;
  },
});
