import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';
import { priceField } from '../price-field.ts';

export const considerationIssue = actKind({
  act: 'consideration-issue',
  about: {
    en: 'New shares are issued in exchange for something bought.',
    'zh-Hant': '發行新股份作為收購代價。',
    'zh-Hans': '发行新股份作为收购对价。',
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
    { kind: 'shares-issued', fields: { class: shareClass, shares, way: 'consideration', ...given({ to }) } },
  ],
});
