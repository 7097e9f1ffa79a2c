import { choiceField, optional, textField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const auditor = actKind({
  act: 'auditor',
  about: {
    en: 'The auditors are appointed, appointed again or removed: a reserved matter.',
    'zh-Hant': '委任、續聘或辭退核數師，屬保留事項。',
    'zh-Hans': '委任、续聘或辞退核数师，属保留事项。',
  },
  fields: { decision: choiceField('appoint', 're-appoint', 'remove'), auditor: optional(textField) },
  sample: { decision: 'appoint' },
  draft: () => [],
});
