import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { authenticationShape, optionsShape } from '../../access/sign-in/passkey-shapes.ts';
import { askingOf } from '../../application/asking.ts';
import type { Context } from '../../context.ts';
import { askAssent, type AssentAsking } from '../../execution/ask-assent.ts';
import { takeAssent } from '../../execution/take-assent.ts';
import { isProblem } from '../../problem/index.ts';
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

const where = { topic: 'execution', method: 'POST', may: 'assent', params: undertakingParams, query: {} } as const;

const askedShape = z
  .strictObject({
    question: z.string(),
    document: z.string(),
    statement: z.string(),
    endsAt: z.string(),
    options: optionsShape,
  })
  .meta({ id: 'assent-asked' });

/** `POST …/execution/assent/options`: what the browser is asked, so that a passkey signs the hash of the paper. */
export const assentOptionsRoute = route({
  ...where,
  name: 'assentOptions',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/assent/options',
  asked: async ({ body: { role } }) => ({ signs: role }),
  body: { json: z.strictObject({ role: roleField, name: nameField }) },
  gives: askedShape,
  status: 201,
  run: async (given, context) => {
    const { issuer, undertaking } = given.params;
    const asked = await askAssent(given.params, given.body, assentAsking(given, context));
    const at = `/api/v1/issuers/${issuer}/undertakings/${undertaking}/execution`;
    return isProblem(asked) ? asked : made(asked, at);
  },
});

/** `POST …/execution/assent`: takes what the passkey has signed, keeps it as evidence and proposes its entry. */
export const assentRoute = route({
  ...where,
  name: 'assent',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/assent',
  asked: async ({ params: { issuer, undertaking }, body: { question } }, { ledger }) => {
    const found = await ledger.executions.question(issuer, { undertaking, number: BigInt(question) });
    return found === null || isRefused(found) ? {} : { signs: found.role };
  },
  body: { json: z.strictObject({ question: questionField, passkey: authenticationShape, ...toldFields }) },
  gives: proposedStepShape,
  status: 201,
  run: async (given, context) => {
    const { question, passkey: response, ...told } = given.body;
    const answer = { question: BigInt(question), response, told };
    return stepAnswer(given.params.issuer, await takeAssent(given.params, answer, assentAsking(given, context)));
  },
});

function assentAsking({ actor, language, key }: Given<unknown, unknown, unknown>, context: Context): AssentAsking {
  return { asking: askingOf(context, { actor, language }), access: context.access, actor, key };
}
