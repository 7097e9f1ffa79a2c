import type { ClaimedHolding } from '../claim.ts';
import { claimantKinds, remedies, standingDays } from '../claim.ts';
import { eventKind } from '../event-kind.ts';
import {
  choiceField,
  dateField,
  type FieldValues,
  idField,
  listOf,
  objectOf,
  optional,
  provisionField,
  textField,
  unknownOrCount,
} from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';
import { personalMembers, sealable, unlessSealed } from '../sealed.ts';
import { documentField } from '../signing-fields.ts';

const holdingFields = {
  at: choiceField(...standingDays),
  date: dateField,
  class: optional(idField),
  shares: optional(unknownOrCount),
  through: choiceField('register', 'nominee'),
  evidence: optional(documentField),
} as const;

export const claimMade = eventKind({
  type: 'claim-made',
  about: {
    en: 'The company or a shareholder claimed under an undertaking.',
    'zh-Hant': '公司或股東根據承諾提出申索。',
    'zh-Hans': '公司或股东依据承诺提出申索。',
  },
  fields: {
    claim: idField,
    undertaking: idField,
    claimant: sealable(textField),
    claimantKind: optional(choiceField(...claimantKinds)),
    provision: optional(provisionField),
    provisions: optional(listOf(provisionField)),
    breach: optional(textField),
    remedies: optional(listOf(choiceField(...remedies))),
    remedy: optional(textField),
    holdings: optional(listOf(objectOf(holdingFields))),
  },
  moreFields: 'kept',
  personal: personalMembers,
  sealable: ['/claimant'],
  sample: {
    claim: 'claim-1',
    undertaking: 'example-undertaking',
    claimant: 'A shareholder',
    claimantKind: 'shareholder',
    provision: '8A.15',
    remedies: ['injunction'],
    holdings: [{ at: 'breach', date: '2026-03-02', class: 'B', shares: '1000', through: 'nominee' }],
  },
  apply(register, { claim: id, undertaking, claimant, ...said }, entry) {
    const given = findUndertaking(register, undertaking);
    if (isRefusal(given)) return given;
    const earlier = register.claims.get(id);
    if (earlier !== undefined) {
      const figures = { claim: { quote: id }, made: { date: earlier.madeOn } };
      return refuse('fields.claim', 'register.claim-exists', figures);
    }
    const { provision, provisions = [], holdings = [] } = said;
    register.claims.set(id, {
      id,
      entry: entry.id,
      madeOn: entry.effectiveOn,
      at: entry.effective,
      undertaking,
      claimant: unlessSealed(claimant),
      claimantKind: said.claimantKind ?? (claimant === 'company' ? 'company' : null),
      provisions: [...new Set(provision === undefined ? provisions : [provision, ...provisions])],
      breach: said.breach ?? null,
      remedies: said.remedies ?? [],
      remedy: said.remedy ?? null,
      holdings: holdings.map(toHolding),
      steps: [],
      closed: null,
    });
    return null;
  },
});

function toHolding(said: FieldValues<typeof holdingFields>): ClaimedHolding {
  const { at, date, class: shareClass = null, shares = null, through, evidence = null } = said;
  return { at, date, shareClass, shares, through, evidence };
}
