import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, unknownOrCount } from '../field.ts';
import { changeInIssue, findClass, isRefusal } from '../movement.ts';
import { lookThrough, soleOwner } from '../look-through.ts';
import type { Register } from '../register.ts';
import { addToHolding, addUnknownToHolding, endWeightOf, type ShareClass } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';
import { noteWeightedIssue } from '../weighted-issue.ts';

/** The ways in which shares come into issue. */
export const issueWays = [
  'placing',
  'rights-issue',
  'open-offer',
  'bonus',
  'scrip-dividend',
  'scheme',
  'option-exercise',
  'consideration',
  'other',
] as const;

export const sharesIssued = eventKind({
  type: 'shares-issued',
  about: {
    en: 'New shares were issued.',
    'zh-Hant': '發行新股份。',
    'zh-Hans': '发行新股份。',
  },
  fields: { class: idField, shares: unknownOrCount, to: optional(idField), way: choiceField(...issueWays) },
  counts: 'moved',
  sample: { class: 'B', shares: '1666667000', way: 'placing' },
  apply(register, { class: id, shares, to, way }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shareClass.weighted)
      noteWeightedIssue(register, { entry: entry.id, shareClass: id, shares, way, to: to ?? null });
    else register.issuedToday.set(way, (register.issuedToday.get(way) ?? 0n) + (shares ?? 0n));
    changeInIssue(register, shareClass, shares);
    if (to !== undefined) issueTo(register, shareClass, { to, shares });
    markRatchetsStale(register);
    return null;
  },
});

/** New weighted shares carry no weight in the hands of somebody whose weight has ended (Rule 8A.17). */
function issueTo(
  register: Register,
  shareClass: ShareClass,
  { to, shares }: { readonly to: string; readonly shares: bigint | null },
): void {
  if (shares === null) {
    addUnknownToHolding(shareClass, to);
    return;
  }
  addToHolding(shareClass, to, shares);
  const owner = soleOwner(lookThrough(register, to)) ?? to;
  const hasEnded = (register.people.get(owner)?.weightEnded ?? null) !== null;
  if (shareClass.weighted && hasEnded) endWeightOf(shareClass, to, shares);
}
