import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const undertakingReplaced = eventKind({
  type: 'undertaking-replaced',
  about: {
    en: 'Another undertaking of the same beneficiary took the place of one. What was broken under the old one stays broken.',
    'zh-Hant': '同一受益人的另一份承諾取代原有承諾；在原有承諾下已發生的違反不受影響。',
    'zh-Hans': '同一受益人的另一份承诺取代原有承诺；在原有承诺下已发生的违反不受影响。',
  },
  fields: { undertaking: idField, by: idField, why: optional(textField) },
  sample: { undertaking: 'example-undertaking', by: 'chan-2026', why: 'The first paper lacked a witness.' },
  apply(register, { undertaking: id, by, why = null }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    const other = findUndertaking(register, by, 'fields.by');
    if (isRefusal(other)) return other;
    const figures = { undertaking: { quote: id }, by: { quote: by } };
    if (by === id) return refuse('fields.by', 'register.replaced-by-itself', figures);
    if (other.beneficiary !== given.beneficiary) {
      const whose = { beneficiary: { name: given.beneficiary }, other: { name: other.beneficiary } };
      return refuse('fields.by', 'register.replaced-by-another', { ...figures, ...whose });
    }
    if (given.replaced !== null) {
      const on = { on: { date: given.replaced.on } };
      return refuse('fields.undertaking', 'register.replaced-already', { ...figures, ...on });
    }
    given.replaced = { on: entry.effectiveOn, entry: entry.id, by, why };
    return null;
  },
});
