import { listOf, optional, provisionField, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const constitutionChange = actKind({
  act: 'constitution-change',
  about: {
    en: 'The constitutional documents are changed: a reserved matter. What is left out stays as it was.',
    'zh-Hant': '更改組織章程文件，屬保留事項。未填寫者維持不變。',
    'zh-Hans': '变更组织章程文件，属保留事项。未填写的维持不变。',
  },
  fields: {
    requisitionThreshold: optional(ratioField),
    specialMajority: optional(ratioField),
    safeguards: optional(listOf(provisionField)),
  },
  sample: { requisitionThreshold: '1/10' },
  draft(changed, { register }) {
    const last = register.articles.at(-1);
    const before = {
      requisitionThreshold: last?.requisitionThreshold ?? undefined,
      specialMajority: last?.specialMajority ?? undefined,
      safeguards: last?.safeguards ?? undefined,
    };
    return [{ kind: 'articles-adopted', fields: { ...given(before), ...given(changed) } }];
  },
});
