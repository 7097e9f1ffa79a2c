import { choiceField, countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const cancellation = actKind({
  act: 'cancellation',
  about: {
    en: 'Shares are cancelled that were bought back before, that are held in treasury, or that a holder surrenders.',
    'zh-Hant': '註銷早前購回、以庫存方式持有或由持有人交回的股份。',
    'zh-Hans': '注销早前回购、以库存方式持有或由持有人交回的股份。',
  },
  fields: {
    class: idField,
    shares: countField,
    from: choiceField('bought-back', 'treasury', 'surrendered'),
    holder: optional(idField),
  },
  sample: { class: 'B', shares: '1442852', from: 'bought-back' },
  draft: ({ holder, ...fields }) => [{ kind: 'shares-cancelled', fields: { ...fields, ...given({ holder }) } }],
});
