import { eventKind } from '../event-kind.ts';
import { passingHeads } from '../happenings.ts';
import { findClass, isRefusal, refuseMoreThanHeld } from '../movement.ts';
import { passOn } from '../passing.ts';
import { refuse } from '../refusal.ts';
import { releaseEncumbrance } from '../encumbrance.ts';
import { encumbranceFields } from './encumbrance-created.ts';

export const encumbranceEnforced = eventKind({
  type: 'encumbrance-enforced',
  about: {
    en: 'An encumbrance was enforced: the shares passed to the other side, and their weight with it.',
    'zh-Hant': '產權負擔獲強制執行：股份轉予對方，所附不同投票權隨之終止。',
    'zh-Hans': '产权负担获强制执行：股份转予对方，所附不同投票权随之终止。',
  },
  fields: encumbranceFields,
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  apply(register, { holder, class: id, shares, 'in-favour-of': to }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const lacking = refuseMoreThanHeld(shareClass, { holder, shares, field: 'fields.shares' });
    if (lacking !== null) return lacking;
    const missing = releaseEncumbrance(register, { holder, shareClass: id, inFavourOf: to, shares });
    if (missing !== null) return missing;
    passOn(register, {
      shareClass,
      shares,
      from: holder,
      to,
      passing: passingHeads,
      betweenBeneficiaries: 'ends' as const,
      entry: entry.id,
      because: 'enforcement' as const,
    });
    return null;
  },
});
