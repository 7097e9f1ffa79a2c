import { countField, optional, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { offerInProportion } from '../offer-in-proportion.ts';

export const openOffer = actKind({
  act: 'open-offer',
  about: {
    en: 'New shares are offered to all holders in proportion, with rights that cannot be sold. Weighted holders are offered weighted shares, no more than leave the proportion where it is.',
    'zh-Hant':
      '按比例向全體持有人公開招股，認購權不得出售。不同投票權股份持有人獲提呈不同投票權股份，數目以不令比例上升為限。',
    'zh-Hans':
      '按比例向全体持有人公开发售，认购权不得出售。不同投票权股份持有人获提呈不同投票权股份，数目以不令比例上升为限。',
  },
  fields: { forEach: ratioField, weightedShares: optional(countField), takenUp: optional(ratioField) },
  sample: { forEach: '1/10' },
  draft: (offer, { register }) => offerInProportion(register, { ...offer, way: 'open-offer' }),
});
