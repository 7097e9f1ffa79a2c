import { idField, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const classTerms = actKind({
  act: 'class-terms',
  about: {
    en: 'The votes of each share of a class are changed.',
    'zh-Hant': '更改某一類別股份的每股票數。',
    'zh-Hans': '变更某一类别股份的每股票数。',
  },
  fields: { class: idField, votesPerShare: ratioField },
  sample: { class: 'A', votesPerShare: '5' },
  draft: (fields) => [{ kind: 'class-terms-changed', fields }],
});
