import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { ratio } from '../../numbers/ratio.ts';
import { refuse } from '../../register/refusal.ts';
import { given } from '../given.ts';

export const consolidation = actKind({
  act: 'consolidation',
  about: {
    en: 'So many shares become one; of every class, or of one.',
    'zh-Hant': '若干股合併為一股；適用於所有類別或單一類別。',
    'zh-Hans': '若干股合并为一股；适用于所有类别或单一类别。',
  },
  fields: { class: optional(idField), of: countField },
  sample: { of: '10' },
  draft({ class: shareClass, of }) {
    if (of === 0n) return refuse('fields.of', 'register.split-into-nothing');
    return [{ kind: 'shares-subdivided', fields: { into: ratio(1n, of), ...given({ class: shareClass }) } }];
  },
});
