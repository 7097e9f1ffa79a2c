import { countField, optional, ratioField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { offerInProportion } from '../offer-in-proportion.ts';

export const scripDividend = actKind({
  act: 'scrip-dividend',
  about: {
    en: 'A dividend is paid in new shares to all holders in proportion.',
    'zh-Hant': '以新股份按比例向全體持有人派付股息。',
    'zh-Hans': '以新股份按比例向全体持有人派付股息。',
  },
  fields: { forEach: ratioField, weightedShares: optional(countField), takenUp: optional(ratioField) },
  sample: { forEach: '1/10' },
  draft: (offer, { register }) => offerInProportion(register, { ...offer, way: 'scrip-dividend' }),
});
