import { eventKind } from '../event-kind.ts';
import { choiceField, textField, optional } from '../field.ts';
import { refuse } from '../refusal.ts';

export const issuerListed = eventKind({
  type: 'issuer-listed',
  about: {
    en: 'The issuer’s shares were listed, under Chapter 8A or one of the regimes that stand beside it.',
    'zh-Hant': '發行人的股份上市，適用第八A章或與其並行的制度。',
    'zh-Hans': '发行人的股份上市，适用第八A章或与其并行的制度。',
  },
  fields: {
    board: optional(textField),
    status: choiceField('chapter-8a', 'grandfathered', 'secondary'),
  },
  sample: { board: 'hk-main-board', status: 'chapter-8a' },
  apply(register, { status }, entry) {
    if (register.listing.length > 0 && register.delisted === null) {
      return refuse('kind', 'register.listed-already', {
        since: { date: register.listing[0]?.from ?? entry.effectiveOn },
      });
    }
    register.delisted = null;
    register.listing.push({ from: entry.effectiveOn, status, entry: entry.id });
    return null;
  },
});
