import { eventKind } from '../event-kind.ts';
import { choiceField, idField, listOf, unknownOrCount } from '../field.ts';
import { passingHeads } from '../happenings.ts';
import { findClass, isRefusal, refuseMoreThanHeld } from '../movement.ts';
import { passOn } from '../passing.ts';
import { refuse } from '../refusal.ts';

export const sharesTransferred = eventKind({
  type: 'shares-transferred',
  about: {
    en: 'Something in shares passed to somebody else: title, beneficial ownership, economic interest or control of the votes.',
    'zh-Hant': '股份的某項權益轉予他人：法定所有權、實益擁有權、經濟利益或投票權的管控。',
    'zh-Hans': '股份的某项权益转予他人：法定所有权、实益拥有权、经济利益或投票权的管控。',
  },
  fields: {
    class: idField,
    shares: unknownOrCount,
    from: idField,
    to: idField,
    passing: listOf(choiceField(...passingHeads)),
  },
  sample: {
    class: 'A',
    shares: '122000000',
    from: 'example-holder',
    to: 'others',
    passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
  },
  apply(register, { class: id, shares, from, to, passing }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    if (from === to) return refuse('fields.to', 'register.transfer-to-self', { holder: { name: from } });
    if (passing.length === 0) return refuse('fields.passing', 'register.nothing-passes');
    if (shares === null) return refuse('fields.shares', 'register.count-needed-here');
    const lacking = refuseMoreThanHeld(shareClass, { holder: from, shares, field: 'fields.shares' });
    if (lacking !== null) return lacking;
    const betweenBeneficiaries = register.policies.transferBetweenBeneficiaries;
    passOn(register, {
      shareClass,
      shares,
      from,
      to,
      passing,
      betweenBeneficiaries,
      entry: entry.id,
      because: 'transfer' as const,
    });
    return null;
  },
});
