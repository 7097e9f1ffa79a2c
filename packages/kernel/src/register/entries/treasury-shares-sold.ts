import { eventKind } from '../event-kind.ts';
import { idField, optional, unknownOrCount } from '../field.ts';
import { findClass, isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { addToHolding } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';
import { noteWeightedIssue } from '../weighted-issue.ts';
import { confirmArrivals } from './shares-cancelled.ts';

export const treasurySharesSold = eventKind({
  type: 'treasury-shares-sold',
  about: {
    en: 'Treasury shares were sold or transferred out; they vote again.',
    'zh-Hant': '出售或轉出庫存股份；該等股份恢復投票權。',
    'zh-Hans': '出售或转出库存股份；该等股份恢复投票权。',
  },
  fields: { class: idField, shares: unknownOrCount, to: optional(idField) },
  counts: 'moved',
  sample: { class: 'B', shares: '200000' },
  apply(register, { class: id, shares, to }, entry) {
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
    // A sale out of treasury is an issue under the Rules since June 2024; weighted shares come back to life by it.
    if (shareClass.weighted) {
      noteWeightedIssue(register, { entry: entry.id, shareClass: id, shares, way: 'other', to: to ?? null });
    }
    if (treasury !== null) shareClass.treasury = treasury - shares;
    confirmArrivals(shareClass, shares);
    if (to !== undefined) addToHolding(shareClass, to, shares);
    markRatchetsStale(register);
    return null;
  },
});
