import { promiseBases } from '@tenfold/kernel';
import { z } from 'zod';
import { askingOf } from '../../application/asking.ts';
import { signByHand } from '../../execution/wet-ink.ts';
import { day, idText } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { stepAnswer } from './step-answer.ts';
import { nameField, proposedStepShape, roleField, toldFields, undertakingParams } from './undertaking-params.ts';

const body = z.strictObject({
  role: roleField,
  /** The scan, by the SHA-256 of its bytes; it was added as evidence before. */
  document: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day of the signature. */
  on: day.meta({ format: 'date' }),
  name: nameField.optional(),
  ...toldFields,
  /** Whose undertaking it is, where none was drawn up here before. */
  beneficiary: idText.optional(),
  basis: z.enum(promiseBases).optional(),
});

/** `POST …/execution/wet-ink`: proposes the entry of a signature by hand, on the scan that shows it. */
export const wetInkRoute = route({
  name: 'wetInk',
  topic: 'execution',
  method: 'POST',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/wet-ink',
  may: 'execute-undertaking',
  asked: async ({ body: { role } }) => ({ signs: role }),
  params: undertakingParams,
  query: {},
  body: { json: body },
  gives: proposedStepShape,
  status: 201,
  run: async ({ params, body: given, actor, language, key }, context) => {
    const { role, document, on, beneficiary, basis, ...told } = given;
    const asked = { asking: askingOf(context, { actor, language }), proposing: { by: actor.id, key } };
    const proposed = await signByHand(params, { role, document, on, told, beneficiary, basis }, asked);
    return stepAnswer(params.issuer, proposed);
  },
});
