import { LARGEST_EVIDENCE } from '@tenfold/ledger';
import { isOfType } from '../../application/sniff-file.ts';
import { findExecution } from '../../execution/find-execution.ts';
import { takeUpload } from '../../execution/take-upload.ts';
import { isProblem, problemOf } from '../../problem/index.ts';
import { route } from '../../route/route.ts';
import { takingOf } from './signature.ts';
import { stepAnswer } from './step-answer.ts';
import { proposedStepShape, roleField, toldFields, undertakingParams } from './undertaking-params.ts';

const PDF = 'application/pdf';

/** `POST …/execution/upload`: takes the newest file with one more signature in it, and proposes its entry. */
export const uploadSignedRoute = route({
  name: 'uploadSigned',
  topic: 'execution',
  method: 'POST',
  path: '/issuers/:issuer/undertakings/:undertaking/execution/upload',
  may: 'execute-undertaking',
  asked: async ({ params, query: { role } }, { ledger, now }) => {
    if (role !== undefined) return { signs: role };
    const execution = await findExecution(params, { ledger, now: now() });
    return isProblem(execution) || execution.next === null ? {} : { signs: execution.next };
  },
  params: undertakingParams,
  query: { role: roleField.optional(), ...toldFields },
  body: { bytes: [PDF], most: LARGEST_EVIDENCE },
  costs: () => 8,
  gives: proposedStepShape,
  status: 201,
  run: async (given, context) => {
    const { params, query, body } = given;
    const { role, ...told } = query;
    if (!isOfType(body.bytes, PDF)) return problemOf('media-type', 'server.other-type', { type: { quote: PDF } });
    const uploaded = await takeUpload(params, { pdf: body.bytes, role, told }, takingOf(given, context));
    return stepAnswer(params.issuer, uploaded);
  },
});
