import { choiceField, countField, dateField, idField, optional, unknownOr } from '../../register/field.ts';
import { refuse } from '../../register/refusal.ts';
import { actKind, type Drafted } from '../act-kind.ts';
import { given } from '../given.ts';
import { priceField } from '../price-field.ts';

export const buyBack = actKind({
  act: 'buy-back',
  about: {
    en: 'The issuer buys its own shares, to cancel them or to hold them in treasury. Shares for cancellation are cancelled on the day itself unless another is named, or none is planned yet.',
    'zh-Hant':
      '發行人購回自身股份，以供註銷或以庫存方式持有。擬註銷的股份即於當日註銷，另有指明日子或尚未定註銷日者除外。',
    'zh-Hans':
      '发行人回购自身股份，以供注销或作为库存股份持有。拟注销的股份即于当日注销，另有指明日期或尚未定注销日的除外。',
  },
  fields: {
    class: idField,
    shares: countField,
    for: choiceField('cancellation', 'treasury'),
    cancelledOn: optional(unknownOr(dateField)),
    from: optional(idField),
    price: optional(priceField),
    averagePrice: optional(priceField),
    mandateLeft: optional(countField),
  },
  sample: { class: 'B', shares: '1442852', for: 'cancellation', cancelledOn: '2026-01-06' },
  draft({ class: shareClass, shares, for: purpose, cancelledOn, from }, { on }) {
    const bought: Drafted = {
      kind: 'shares-bought-back',
      fields: { class: shareClass, shares, for: purpose, ...given({ from }) },
    };
    if (purpose === 'treasury') {
      return cancelledOn == null ? [bought] : refuse('fields.cancelledOn', 'plan.treasury-is-kept');
    }
    if (cancelledOn === null) return [bought];
    const day = cancelledOn ?? on;
    if (day < on) {
      return refuse('fields.cancelledOn', 'plan.cancelled-before-bought', {
        on: { date: on },
        cancelledOn: { date: day },
      });
    }
    return [bought, { kind: 'shares-cancelled', on: day, fields: { class: shareClass, shares, from: 'bought-back' } }];
  },
});
