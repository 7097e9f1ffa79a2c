import { countField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const pledgeRelease = actKind({
  act: 'pledge-release',
  about: {
    en: 'A pledge is taken off shares.',
    'zh-Hant': '解除股份質押。',
    'zh-Hans': '解除股份质押。',
  },
  fields: { holder: idField, class: idField, shares: countField, 'in-favour-of': idField },
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  draft: (fields) => [{ kind: 'encumbrance-released', fields }],
});
