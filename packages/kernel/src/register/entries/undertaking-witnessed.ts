import { eventKind } from '../event-kind.ts';
import { idField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers } from '../sealed.ts';

export const undertakingWitnessed = eventKind({
  type: 'undertaking-witnessed',
  about: {
    en: 'A witness signed an undertaking.',
    'zh-Hant': '見證人簽署承諾。',
    'zh-Hans': '见证人签署承诺。',
  },
  fields: { undertaking: idField },
  moreFields: 'kept',
  personal: personalMembers,
  sample: { undertaking: 'example-undertaking' },
  apply(register, { undertaking: id }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    if (given.witnessed !== null) {
      const figures = { undertaking: { quote: id }, on: { date: given.witnessed.on } };
      return refuse('fields.undertaking', 'register.witnessed-already', figures);
    }
    given.witnessed = { on: entry.effectiveOn, entry: entry.id };
    return null;
  },
});
