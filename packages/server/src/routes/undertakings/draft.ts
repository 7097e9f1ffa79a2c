import { promiseBases } from '@tenfold/kernel';
import { z } from 'zod';
import { askingOf } from '../../application/asking.ts';
import { draftUndertaking } from '../../execution/undertaking-draft.ts';
import { day, idText } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { stepAnswer } from './step-answer.ts';
import { proposedStepShape, undertakingParams } from './undertaking-params.ts';

const body = z.strictObject({
  /** For whom it is drawn up, by his id in the record. */
  beneficiary: idText,
  /** The day that it bears; today if left out. */
  on: day.optional().meta({ format: 'date' }),
  /** What is to make the promise binding; left open if left out, and then shown as a question. */
  basis: z.enum(promiseBases).optional(),
});

/** `POST …/undertakings/:undertaking/draft`: draws an undertaking up, keeps the PDF as evidence and proposes its entry. */
export const draftUndertakingRoute = route({
  name: 'draftUndertaking',
  topic: 'execution',
  method: 'POST',
  path: '/issuers/:issuer/undertakings/:undertaking/draft',
  may: 'draft-undertaking',
  params: undertakingParams,
  query: {},
  body: { json: body },
  costs: () => 2,
  gives: proposedStepShape,
  status: 201,
  run: async ({ params, body: { beneficiary, on, basis }, actor, language, key }, context) => {
    const asking = askingOf(context, { actor, language });
    const proposing = { by: actor.id, key };
    return stepAnswer(params.issuer, await draftUndertaking(params, { beneficiary, on, basis }, { asking, proposing }));
  },
});
