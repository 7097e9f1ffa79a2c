import { eventKind } from '../event-kind.ts';
import { idField, optional, unknownOrCount } from '../field.ts';
import { findClass, isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { addToHolding } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';
import { takeFromTreasury } from './shares-cancelled.ts';

export const treasurySharesSold = eventKind({
  type: 'treasury-shares-sold',
  about: {
    en: 'Treasury shares were sold or transferred out; they vote again.',
    'zh-Hant': '出售或轉出庫存股份；該等股份恢復投票權。',
    'zh-Hans': '出售或转出库存股份；该等股份恢复投票权。',
  },
  fields: { class: idField, shares: unknownOrCount, to: optional(idField) },
  sample: { class: 'B', shares: '200000' },
  apply(register, { class: id, shares, to }) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const { treasury } = shareClass;
    if (treasury !== null && shares > treasury) {
      return refuse('fields.shares', 'register.sells-more-than-treasury', {
        class: { name: id },
        shares: { shares },
        treasury: { shares: treasury },
      });
    }
    takeFromTreasury(shareClass, shares);
    if (to !== undefined) addToHolding(shareClass, to, shares);
    markRatchetsStale(register);
    return null;
  },
});
