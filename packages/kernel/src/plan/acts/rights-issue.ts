import { countField, optional, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { offerInProportion } from '../offer-in-proportion.ts';

export const rightsIssue = actKind({
  act: 'rights-issue',
  about: {
    en: 'New shares are offered to all holders in proportion, with rights that can be sold. Weighted holders are offered weighted shares, no more than leave the proportion where it is.',
    'zh-Hant':
      '按比例向全體持有人供股，供股權可予出售。不同投票權股份持有人獲提呈不同投票權股份，數目以不令比例上升為限。',
    'zh-Hans':
      '按比例向全体持有人供股，供股权可予出售。不同投票权股份持有人获提呈不同投票权股份，数目以不令比例上升为限。',
  },
  fields: { forEach: ratioField, weightedShares: optional(countField), takenUp: optional(ratioField) },
  sample: { forEach: '1/10' },
  draft: (offer, { register }) => offerInProportion(register, { ...offer, way: 'rights-issue' }),
});
