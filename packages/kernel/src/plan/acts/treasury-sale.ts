import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';
import { priceField } from '../price-field.ts';

export const treasurySale = actKind({
  act: 'treasury-sale',
  about: {
    en: 'Treasury shares are sold or transferred out of treasury; since June 2024 the Rules treat that as an issue.',
    'zh-Hant': '出售或轉出庫存股份；自2024年6月起，規則視之為發行股份。',
    'zh-Hans': '出售或转出库存股份；自2024年6月起，规则视之为发行股份。',
  },
  fields: {
    class: idField,
    shares: countField,
    to: optional(idField),
    price: optional(priceField),
    averagePrice: optional(priceField),
    mandateLeft: optional(countField),
  },
  sample: { class: 'B', shares: '200000' },
  draft: ({ class: shareClass, shares, to }) => [
    { kind: 'treasury-shares-sold', fields: { class: shareClass, shares, ...given({ to }) } },
  ],
});
