import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';
import { priceField } from '../price-field.ts';

export const placing = actKind({
  act: 'placing',
  about: {
    en: 'New shares are issued to placees or to one holder for cash.',
    'zh-Hant': '向承配人或某一持有人發行新股份以換取現金。',
    'zh-Hans': '向承配人或某一持有人发行新股份以换取现金。',
  },
  fields: {
    class: idField,
    shares: countField,
    to: optional(idField),
    price: optional(priceField),
    averagePrice: optional(priceField),
    mandateLeft: optional(countField),
  },
  sample: { class: 'B', shares: '1666667000' },
  draft: ({ class: shareClass, shares, to }) => [
    { kind: 'shares-issued', fields: { class: shareClass, shares, way: 'placing', ...given({ to }) } },
  ],
});
