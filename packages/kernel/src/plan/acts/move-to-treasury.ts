import { countField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const moveToTreasury = actKind({
  act: 'move-to-treasury',
  about: {
    en: 'Shares that were bought back for cancellation become treasury shares instead.',
    'zh-Hant': '原擬註銷的購回股份改為庫存股份。',
    'zh-Hans': '原拟注销的购回股份改为库存股份。',
  },
  fields: { class: idField, shares: countField },
  sample: { class: 'B', shares: '500000' },
  draft: (fields) => [{ kind: 'shares-moved-to-treasury', fields }],
});
