import { eventKind } from '../event-kind.ts';
import { idField, unknownOrRatio } from '../field.ts';
import { findClass, isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const classTermsChanged = eventKind({
  type: 'class-terms-changed',
  about: {
    en: 'The votes that each share of a class carries were changed.',
    'zh-Hant': '更改某一類別股份的每股票數。',
    'zh-Hans': '变更某一类别股份的每股票数。',
  },
  fields: { class: idField, votesPerShare: unknownOrRatio },
  planned: 'allowed',
  sample: { class: 'A', votesPerShare: '5' },
  apply(register, { class: id, votesPerShare: to }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (shareClass.weighted && to?.numerator === 0n) {
      return refuse('fields.votesPerShare', 'register.weight-without-votes', { class: { name: id } });
    }
    const { votesPerShare: from } = shareClass;
    register.classChanges.push({ entry: entry.id, on: entry.effectiveOn, shareClass: id, from, to });
    shareClass.votesPerShare = to;
    return null;
  },
});
