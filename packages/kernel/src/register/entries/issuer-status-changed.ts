import { eventKind } from '../event-kind.ts';
import { choiceField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const issuerStatusChanged = eventKind({
  type: 'issuer-status-changed',
  about: {
    en: 'Another part of the Rules came to bind the issuer, as when a secondary listing became primary.',
    'zh-Hant': '發行人改受《上市規則》另一部分約束，例如第二上市轉為主要上市。',
    'zh-Hans': '发行人改受《上市规则》另一部分约束，例如第二上市转为主要上市。',
  },
  fields: { status: choiceField('chapter-8a', 'grandfathered', 'secondary') },
  planned: 'allowed',
  sample: { status: 'chapter-8a' },
  apply(register, { status }, entry) {
    if (register.listing.length === 0) return refuse('kind', 'register.not-listed-yet');
    register.listing.push({ from: entry.effectiveOn, status, entry: entry.id });
    return null;
  },
});
