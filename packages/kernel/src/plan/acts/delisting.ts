import { optional, textField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const delisting = actKind({
  act: 'delisting',
  about: {
    en: 'The listing of the shares ends; undertakings end with it.',
    'zh-Hant': '股份的上市地位終止；承諾隨之終止。',
    'zh-Hans': '股份的上市地位终止；承诺随之终止。',
  },
  fields: { reason: optional(textField) },
  sample: { reason: 'privatisation' },
  draft: ({ reason }) => [{ kind: 'issuer-delisted', fields: given({ reason }) }],
});
