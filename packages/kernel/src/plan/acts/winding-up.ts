import { optional, textField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const windingUp = actKind({
  act: 'winding-up',
  about: {
    en: 'The issuer is wound up voluntarily: a reserved matter.',
    'zh-Hant': '發行人自願清盤，屬保留事項。',
    'zh-Hans': '发行人自愿清盘，属保留事项。',
  },
  fields: { reason: optional(textField) },
  sample: { reason: 'the business was sold' },
  draft: () => [],
});
