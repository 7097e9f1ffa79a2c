import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { askingOf } from '../../application/asking.ts';
import { askSignature } from '../../execution/prepare-signature.ts';
import { takeSignature, type TakingSignature } from '../../execution/take-signature.ts';
import { isProblem, problemOf } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { type Given, route } from '../../route/route.ts';
import { stepAnswer } from './step-answer.ts';
import {
  nameField,
  proposedStepShape,
  questionField,
  roleField,
  toldFields,
  undertakingParams,
} from './undertaking-params.ts';

/** A certificate with those that lead to its root. */
const LONGEST_PEM = 30_000;

/** A signature with certificates and a time stamp comes into the room that is left for it. */
const LONGEST_CMS = 40_000;

const base64 = z.base64().min(1).max(LONGEST_CMS);

const where = { topic: 'execution', method: 'POST', may: 'execute-undertaking', params: undertakingParams } as const;

const askedShape = z
  .strictObject({
    question: z.string(),
    document: z.string(),
    name: z.string(),
    at: z.string(),
    endsAt: z.string(),
    digest: z.string(),
    toSign: z.string(),
  })
  .meta({ id: 'signature-asked' });

/** `POST …/execution/prepare`: makes the newest file ready for the next signature, and gives what the key has to sign. */
export const prepareSignatureRoute = route({
  ...where,
  name: 'prepareSignature',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/prepare',
  asked: async ({ body: { role } }) => ({ signs: role }),
  query: {},
  body: {
    json: z.strictObject({
      role: roleField,
      certificate: z.string().max(LONGEST_PEM),
      name: nameField.optional(),
    }),
  },
  costs: () => 1,
  gives: askedShape,
  status: 201,
  run: async (given, context) => {
    const { params, body } = given;
    const wish = { role: body.role, certificate: body.certificate, name: body.name };
    const asked = await askSignature(params, wish, takingOf(given, context));
    const at = `/api/v1/issuers/${params.issuer}/undertakings/${params.undertaking}/execution`;
    return isProblem(asked) ? asked : made(asked, at);
  },
});

/** `POST …/execution/sign`: puts a signature that was made elsewhere into the file, and proposes its entry. */
export const signRoute = route({
  ...where,
  name: 'sign',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/sign',
  asked: async ({ params: { issuer, undertaking }, body: { question } }, { ledger }) => {
    const found = await ledger.executions.question(issuer, { undertaking, number: BigInt(question) });
    return found === null || isRefused(found) ? {} : { signs: found.role };
  },
  query: {},
  body: {
    json: z.strictObject({
      question: questionField,
      /** The whole signature: CMS in DER, in base64. */
      cms: base64.optional(),
      /** Or what the key alone has made of `toSign`, in base64. */
      signature: base64.optional(),
      ...toldFields,
    }),
  },
  costs: () => 4,
  gives: proposedStepShape,
  status: 201,
  run: async (given, context) => {
    const { question, cms, signature, ...told } = given.body;
    if ((cms === undefined) === (signature === undefined))
      return problemOf('invalid-request', 'execution.signature-or-cms');
    const [whole, bare] = [cms, signature].map((text) => (text === undefined ? null : Buffer.from(text, 'base64')));
    const answer = { question: BigInt(question), cms: whole ?? null, signature: bare ?? null, told };
    return stepAnswer(given.params.issuer, await takeSignature(given.params, answer, takingOf(given, context)));
  },
});

/** With what a signature in a file is taken. */
export function takingOf(
  { actor, language, key }: Given<unknown, unknown, unknown>,
  context: Context,
): TakingSignature {
  const proposing = { by: actor.id, key };
  return { asking: askingOf(context, { actor, language }), proposing, papers: context.signed };
}
