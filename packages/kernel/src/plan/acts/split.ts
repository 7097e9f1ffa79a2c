import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { ratio } from '../../numbers/ratio.ts';
import { given } from '../given.ts';

export const split = actKind({
  act: 'split',
  about: {
    en: 'Each share becomes so many; of every class, or of one.',
    'zh-Hant': '每股分拆為若干股；適用於所有類別或單一類別。',
    'zh-Hans': '每股分拆为若干股；适用于所有类别或单一类别。',
  },
  fields: { class: optional(idField), into: countField },
  sample: { into: '10' },
  draft: ({ class: shareClass, into }) => [
    { kind: 'shares-subdivided', fields: { into: ratio(into, 1n), ...given({ class: shareClass }) } },
  ],
});
