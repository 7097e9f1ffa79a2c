import { eventKind } from '../event-kind.ts';
import { idField, unknownOrCount } from '../field.ts';
import { changeInIssue, findClass, isRefusal, refuseMoreThanHeld } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { isBound } from '../register.ts';
import { addToHolding, takeFromHolding } from '../share-class.ts';

export const sharesRedesignated = eventKind({
  type: 'shares-redesignated',
  about: {
    en: 'Shares moved between classes before or at the listing, one for one. After it, only weighted shares can be converted down.',
    'zh-Hant': '上市前或上市時股份在類別之間一換一重新指定。上市後只可由加權類別轉為普通類別。',
    'zh-Hans': '上市前或上市时股份在类别之间一换一重新指定。上市后只可由加权类别转为普通类别。',
  },
  fields: { holder: idField, class: idField, shares: unknownOrCount, into: idField },
  counts: 'moved',
  sample: { holder: 'example-holder', class: 'B', shares: '343195', into: 'A' },
  apply(register, { holder, class: id, shares, into }, entry) {
    const from = findClass(register, id, 'fields.class');
    if (isRefusal(from)) return from;
    const target = findClass(register, into, 'fields.into');
    if (isRefusal(target)) return target;
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const isAfterListing = isBound(register) && register.listing.at(-1)?.from !== entry.effectiveOn;
    if (isAfterListing) return refuse('kind', 'register.redesignated-after-listing', { into: { name: into } });
    const lacking = refuseMoreThanHeld(from, { holder, shares, field: 'fields.shares' });
    if (lacking !== null) return lacking;
    const isNamed = from.holdings.has(holder) || target.holdings.has(holder);
    takeFromHolding(from, holder, shares);
    changeInIssue(register, from, -shares);
    changeInIssue(register, target, shares);
    if (isNamed) addToHolding(target, holder, shares);
    return null;
  },
});
