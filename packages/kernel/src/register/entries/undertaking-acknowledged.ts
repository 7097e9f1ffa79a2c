import { eventKind } from '../event-kind.ts';
import { idField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers } from '../sealed.ts';

export const undertakingAcknowledged = eventKind({
  type: 'undertaking-acknowledged',
  about: {
    en: 'The company signed that it acknowledges and agrees to an undertaking.',
    'zh-Hant': '公司簽署確認並同意承諾。',
    'zh-Hans': '公司签署确认并同意承诺。',
  },
  fields: { undertaking: idField },
  moreFields: 'kept',
  personal: personalMembers,
  sample: { undertaking: 'example-undertaking' },
  apply(register, { undertaking: id }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    if (given.acknowledged !== null) {
      const figures = { undertaking: { quote: id }, on: { date: given.acknowledged.on } };
      return refuse('fields.undertaking', 'register.acknowledged-already', figures);
    }
    given.acknowledged = { on: entry.effectiveOn, entry: entry.id };
    return null;
  },
});
