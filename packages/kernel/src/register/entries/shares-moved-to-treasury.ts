import { eventKind } from '../event-kind.ts';
import { idField, unknownOrCount } from '../field.ts';
import { findClass, isRefusal, moveOwnShares } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const sharesMovedToTreasury = eventKind({
  type: 'shares-moved-to-treasury',
  about: {
    en: 'Shares that the issuer had bought back became treasury shares.',
    'zh-Hant': '發行人已購回的股份轉為庫存股份。',
    'zh-Hans': '发行人已购回的股份转为库存股份。',
  },
  fields: { class: idField, shares: unknownOrCount },
  counts: 'moved',
  sample: { class: 'B', shares: '500000' },
  apply(register, { class: id, shares }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const confirmed = shares < shareClass.arriving ? shares : shareClass.arriving;
    const moved = shares - confirmed;
    if (moved > shareClass.boughtBack) {
      return refuse('fields.shares', 'register.moves-more-than-bought', {
        class: { name: id },
        shares: { shares },
        boughtBack: { shares: shareClass.boughtBack + confirmed },
      });
    }
    shareClass.arriving -= confirmed;
    moveOwnShares(register, shareClass, { treasury: moved, boughtBack: -moved, entry: entry.id });
    return null;
  },
});
