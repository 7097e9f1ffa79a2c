import { eventKind } from '../event-kind.ts';
import { flagField, idField, namesField, optional, unknownOrRatio } from '../field.ts';
import { refuse } from '../refusal.ts';
import { newShareClass } from '../share-class.ts';

export const shareClassCreated = eventKind({
  type: 'share-class-created',
  about: {
    en: 'A class of shares with its votes a share; a class is weighted when its shares carry weighted voting rights.',
    'zh-Hant': '設立股份類別及其每股票數；附帶不同投票權的類別為加權類別。',
    'zh-Hans': '设立股份类别及其每股票数；附带不同投票权的类别为加权类别。',
  },
  fields: {
    class: idField,
    names: optional(namesField),
    votesPerShare: unknownOrRatio,
    weighted: flagField,
    listed: flagField,
  },
  sample: { class: 'A', votesPerShare: '10', weighted: true, listed: false },
  apply(register, { class: id, names, votesPerShare, weighted, listed }, entry) {
    if (register.classes.has(id)) return refuse('fields.class', 'register.class-exists', { class: { name: id } });
    if (votesPerShare !== null && votesPerShare.numerator === 0n && weighted) {
      return refuse('fields.votesPerShare', 'register.weight-without-votes', { class: { name: id } });
    }
    const given = { id, names: names ?? null, createdBy: entry.id, votesPerShare, weighted, listed };
    register.classes.set(id, newShareClass(given));
    return null;
  },
});
