import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, unknownOrCount } from '../field.ts';
import { findClass, isRefusal, moveOwnShares, type OwnMovement, refuseMoreThanHeld } from '../movement.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ShareClass } from '../share-class.ts';

export const sharesCancelled = eventKind({
  type: 'shares-cancelled',
  about: {
    en: 'Shares were cancelled: bought back, held in treasury, or surrendered. The number in issue falls (Rule 8A.15).',
    'zh-Hant': '註銷股份：已購回、以庫存方式持有或交回的股份。已發行股份數目減少（第8A.15條）。',
    'zh-Hans': '注销股份：已购回、以库存方式持有或交回的股份。已发行股份数目减少（第8A.15条）。',
  },
  fields: {
    class: idField,
    shares: unknownOrCount,
    from: choiceField('bought-back', 'treasury', 'surrendered'),
    holder: optional(idField),
  },
  counts: 'moved',
  sample: { class: 'B', shares: '1442852', from: 'bought-back' },
  apply(register, { class: id, shares, from, holder }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const lacking = refuseToCancel(shareClass, { shares, from, holder });
    if (lacking !== null) return lacking;
    moveOwnShares(register, shareClass, { entry: entry.id, inIssue: -shares, ...leaving({ shares, from, holder }) });
    if (from === 'treasury') confirmArrivals(shareClass, shares);
    return null;
  },
});

type Origin = 'bought-back' | 'treasury' | 'surrendered';

function leaving(given: {
  readonly shares: bigint;
  readonly from: Origin;
  readonly holder: string | undefined;
}): Pick<OwnMovement, 'boughtBack' | 'treasury' | 'givenUp'> {
  const { shares, from, holder } = given;
  switch (from) {
    case 'bought-back':
      return { boughtBack: -shares };
    case 'treasury':
      return { treasury: -shares };
    case 'surrendered':
      return { givenUp: { by: holder, shares } };
  }
}

function refuseToCancel(
  shareClass: ShareClass,
  { shares, from, holder }: { readonly shares: bigint; readonly from: Origin; readonly holder: string | undefined },
): Refusal | null {
  const { id, inIssue, treasury, boughtBack, named } = shareClass;
  const figures = { class: { name: id }, shares: { shares } };
  if (inIssue !== null && shares > inIssue) {
    return refuse('fields.shares', 'register.cancels-more-than-in-issue', { ...figures, inIssue: { shares: inIssue } });
  }
  if (from === 'bought-back' && shares > boughtBack) {
    return refuse('fields.shares', 'register.cancels-more-than-bought', {
      ...figures,
      boughtBack: { shares: boughtBack },
    });
  }
  if (from === 'treasury' && treasury !== null && shares > treasury) {
    return refuse('fields.shares', 'register.cancels-more-than-treasury', {
      ...figures,
      treasury: { shares: treasury },
    });
  }
  if (from !== 'surrendered') return null;
  if (holder !== undefined) return refuseMoreThanHeld(shareClass, { holder, shares, field: 'fields.shares' });
  const others = inIssue === null ? null : inIssue - named - (treasury ?? 0n) - boughtBack;
  if (others === null || shares <= others) return null;
  return refuse('fields.shares', 'register.more-than-others-hold', { ...figures, others: { shares: others } });
}

/** Shares that leave the treasury are first those whose arrival was never confirmed. */
export function confirmArrivals(shareClass: ShareClass, shares: bigint): void {
  shareClass.arriving = shares < shareClass.arriving ? shareClass.arriving - shares : 0n;
}
