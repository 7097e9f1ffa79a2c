import { eventKind } from '../event-kind.ts';
import { idField, optional, provisionField, textField } from '../field.ts';

export const waiverRefused = eventKind({
  type: 'waiver-refused',
  about: {
    en: 'The Exchange refused to waive a rule for this issuer (Rule 2.04): the rule applies as it stands.',
    'zh-Hant': '聯交所拒絕向發行人授出豁免（第2.04條）：有關規則照常適用。',
    'zh-Hans': '联交所拒绝向发行人授出豁免（第2.04条）：有关规则照常适用。',
  },
  fields: { provision: provisionField, subject: optional(idField), reference: optional(textField) },
  sample: { provision: '8A.15', reference: 'letter of 3 March 2026' },
  apply(register, { provision, subject = null, reference = null }, entry) {
    register.refusedWaivers.push({ on: entry.effectiveOn, entry: entry.id, provision, subject, reference });
    return null;
  },
});
