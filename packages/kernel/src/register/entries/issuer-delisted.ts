import { eventKind } from '../event-kind.ts';
import { optional, textField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const issuerDelisted = eventKind({
  type: 'issuer-delisted',
  about: {
    en: 'The listing of the issuer’s shares ended; undertakings end with it.',
    'zh-Hant': '發行人股份的上市地位終止；承諾隨之終止。',
    'zh-Hans': '发行人股份的上市地位终止；承诺随之终止。',
  },
  fields: { reason: optional(textField) },
  planned: 'allowed',
  moreFields: 'kept',
  sample: { reason: 'privatisation' },
  apply(register, _, entry) {
    if (register.listing.length === 0 || register.delisted !== null) return refuse('kind', 'register.not-listed-yet');
    const { effectiveOn: on, effective: at, id } = entry;
    register.delisted = { on, entry: id };
    register.delistings.push({ on, at, entry: id });
    return null;
  },
});
