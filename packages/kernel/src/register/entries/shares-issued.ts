import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, unknownOrCount } from '../field.ts';
import { changeInIssue, findClass, isRefusal } from '../movement.ts';
import { addToHolding } from '../share-class.ts';
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
  sample: { class: 'B', shares: '1666667000', way: 'placing' },
  apply(register, { class: id, shares, to, way }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shareClass.weighted) noteWeightedIssue(register, { entry: entry.id, shareClass: id, shares, way, to: to ?? null });
    changeInIssue(register, shareClass, shares);
    if (to !== undefined && shares !== null) addToHolding(shareClass, to, shares);
    markRatchetsStale(register);
    return null;
  },
});
