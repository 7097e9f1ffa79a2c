import { countField, optional, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { offerInProportion } from '../offer-in-proportion.ts';

export const bonusIssue = actKind({
  act: 'bonus-issue',
  about: {
    en: 'New shares are given to all holders in proportion for nothing.',
    'zh-Hant': '按比例向全體持有人派送紅股。',
    'zh-Hans': '按比例向全体持有人派送红股。',
  },
  fields: { forEach: ratioField, weightedShares: optional(countField) },
  sample: { forEach: '1/10' },
  draft: (offer, { register }) => offerInProportion(register, { ...offer, way: 'bonus' }),
});
