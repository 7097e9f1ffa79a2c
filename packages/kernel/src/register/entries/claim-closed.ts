import { claimEnds } from '../claim.ts';
import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, textField } from '../field.ts';
import { findClaim } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const claimClosed = eventKind({
  type: 'claim-closed',
  about: {
    en: 'A claim under an undertaking was settled, decided, given up or barred.',
    'zh-Hant': '根據承諾提出的申索已和解、裁決、放棄或失去時效。',
    'zh-Hans': '依据承诺提出的申索已和解、裁决、放弃或失去时效。',
  },
  fields: { claim: idField, outcome: optional(textField), how: optional(choiceField(...claimEnds)) },
  moreFields: 'kept',
  sample: { claim: 'example-claim', outcome: 'Paid HK$1 and costs.', how: 'settled' },
  apply(register, { claim: id, outcome = null, how = null }, entry) {
    const claim = findClaim(register, id);
    if (isRefusal(claim)) return claim;
    if (claim.closed !== null) {
      const figures = { claim: { quote: id }, closed: { date: claim.closed.on } };
      return refuse('fields.claim', 'register.claim-closed-already', figures);
    }
    claim.closed = { on: entry.effectiveOn, entry: entry.id, outcome, how };
    return null;
  },
});
