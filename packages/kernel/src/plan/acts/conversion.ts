import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { refuse } from '../../register/refusal.ts';
import { ordinaryClass } from '../conversion/holders.ts';

export const conversion = actKind({
  act: 'conversion',
  about: {
    en: 'Weighted shares are converted into shares of the ordinary class, one for one.',
    'zh-Hant': '不同投票權股份一換一轉換為普通類別股份。',
    'zh-Hans': '不同投票权股份一换一转换为普通类别股份。',
  },
  fields: { holder: idField, class: idField, shares: countField, into: optional(idField) },
  sample: { holder: 'example-holder', class: 'A', shares: '1200000' },
  draft({ into, ...fields }, { register }) {
    const target = into ?? ordinaryClass(register);
    if (target === null) return refuse('fields.into', 'plan.no-ordinary-class');
    return [{ kind: 'weighted-shares-converted', fields: { ...fields, into: target } }];
  },
});
