import { choiceField, countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const vesting = actKind({
  act: 'vesting',
  about: {
    en: 'Awards vest: new shares are issued for them, or treasury shares are used.',
    'zh-Hant': '獎勵歸屬：發行新股份或動用庫存股份。',
    'zh-Hans': '奖励归属：发行新股份或动用库存股份。',
  },
  fields: { class: idField, shares: countField, to: optional(idField), from: optional(choiceField('new', 'treasury')) },
  sample: { class: 'B', shares: '3000000' },
  draft({ class: shareClass, shares, to, from = 'new' }) {
    const fields = { class: shareClass, shares, ...given({ to }) };
    if (from === 'treasury') return [{ kind: 'treasury-shares-sold', fields }];
    return [{ kind: 'shares-issued', fields: { ...fields, way: 'scheme' } }];
  },
});
