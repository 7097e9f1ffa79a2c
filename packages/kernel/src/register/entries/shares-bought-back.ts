import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, unknownOrCount } from '../field.ts';
import { findClass, isRefusal, moveOwnShares, refuseMoreThanHeld } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const sharesBoughtBack = eventKind({
  type: 'shares-bought-back',
  about: {
    en: 'The issuer bought its own shares. They stay in issue until they are cancelled, or become treasury shares.',
    'zh-Hant': '發行人購回自身股份。購回股份在註銷前仍屬已發行股份，或轉為庫存股份。',
    'zh-Hans': '发行人购回自身股份。购回股份在注销前仍属已发行股份，或转为库存股份。',
  },
  fields: {
    class: idField,
    shares: unknownOrCount,
    for: choiceField('cancellation', 'treasury'),
    from: optional(idField),
  },
  counts: 'moved',
  sample: { class: 'B', shares: '1442852', for: 'cancellation' },
  apply(register, { class: id, shares, for: purpose, from }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const { inIssue, treasury, boughtBack, named } = shareClass;
    const elsewhere =
      inIssue === null ? null : inIssue - (treasury ?? 0n) - boughtBack - (from === undefined ? named : 0n);
    if (elsewhere !== null && shares > elsewhere) {
      return refuse('fields.shares', 'register.buys-more-than-there-is', {
        class: { name: id },
        shares: { shares },
        inIssue: { shares: elsewhere },
      });
    }
    if (from !== undefined) {
      const lacking = refuseMoreThanHeld(shareClass, { holder: from, shares, field: 'fields.shares' });
      if (lacking !== null) return lacking;
    }
    const isForTreasury = purpose === 'treasury';
    if (isForTreasury) shareClass.arriving += shares;
    moveOwnShares(register, shareClass, {
      entry: entry.id,
      treasury: isForTreasury ? shares : 0n,
      boughtBack: isForTreasury ? 0n : shares,
      givenUp: { by: from, shares },
    });
    return null;
  },
});
