import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { knownIds } from '../find.ts';
import { refuse } from '../refusal.ts';

export const claimClosed = eventKind({
  type: 'claim-closed',
  about: {
    en: 'A claim under an undertaking was settled, decided or given up.',
    'zh-Hant': '根據承諾提出的申索已和解、裁決或放棄。',
    'zh-Hans': '依据承诺提出的主张已和解、裁决或放弃。',
  },
  fields: { claim: idField, outcome: optional(textField) },
  moreFields: 'kept',
  sample: { claim: 'example-claim', outcome: 'settled' },
  apply({ claims }, { claim: id, outcome = null }, entry) {
    const claim = claims.get(id);
    if (claim === undefined) {
      const figures = { claim: { quote: id }, known: knownIds(claims.keys()) };
      return refuse('fields.claim', 'register.claim-unknown', figures);
    }
    if (claim.closed !== null) {
      const figures = { claim: { quote: id }, closed: { date: claim.closed.on } };
      return refuse('fields.claim', 'register.claim-closed-already', figures);
    }
    claim.closed = { on: entry.effectiveOn, entry: entry.id, outcome };
    return null;
  },
});
