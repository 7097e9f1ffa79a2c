import { claimSteps } from '../claim.ts';
import { eventKind } from '../event-kind.ts';
import { choiceField, idField, optional, textField } from '../field.ts';
import { findClaim } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { documentField } from '../signing-fields.ts';

export const claimStepRecorded = eventKind({
  type: 'claim-step-recorded',
  about: {
    en: 'Something was done about a claim: a letter, a writ, an application to the court, a hearing, talks.',
    'zh-Hant': '就申索採取的步驟：發出函件、傳訊令狀、向法院申請、聆訊或商議。',
    'zh-Hans': '就申索采取的步骤：发出函件、传讯令状、向法院申请、聆讯或商议。',
  },
  fields: {
    claim: idField,
    step: choiceField(...claimSteps),
    what: optional(textField),
    document: optional(documentField),
  },
  sample: { claim: 'example-claim', step: 'letter-before-action', what: 'Answer asked for within 14 days.' },
  apply(register, { claim: id, step, what = null, document = null }, entry) {
    const claim = findClaim(register, id);
    if (isRefusal(claim)) return claim;
    const { id: by, effectiveOn: on, effective: at } = entry;
    claim.steps = [...claim.steps, { on, at, entry: by, step, what, document }];
    return null;
  },
});
