import { type ApprovalPolicy, isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { kindsOfEntries } from '../application/kinds-of-entries.ts';
import { refuseUnknown } from '../application/find-issuer.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { answered } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

const eyes = z.enum(['two', 'four']);

/** Which kinds of entry need a second person. */
const policyShape = z
  .strictObject({ others: eyes, kinds: z.partialRecord(z.enum(kindsOfEntries), eyes) })
  .meta({ id: 'approval-policy' });

const where = {
  topic: 'proposals',
  path: '/issuers/:issuer/approval-policy',
  params: issuerParam,
  query: {},
  gives: policyShape,
} as const;

/** `GET /issuers/:issuer/approval-policy`: which kinds of entry need a second person. */
export const approvalPolicyRoute = route({
  ...where,
  name: 'approvalPolicy',
  method: 'GET',
  may: 'read-entries',
  run: async ({ params }, { ledger }) =>
    (await refuseUnknown(ledger, params.issuer)) ?? answered(await ledger.approvalPolicy(params.issuer)),
});

/** `PUT /issuers/:issuer/approval-policy`: decides it from now on. */
export const setApprovalPolicyRoute = route({
  ...where,
  name: 'setApprovalPolicy',
  method: 'PUT',
  may: 'set-approval-policy',
  body: { json: policyShape },
  run: async ({ params: { issuer }, body, actor }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const policy = body as ApprovalPolicy;
    // Set again as it is, nothing is written: the request may have been sent twice.
    if (isSame(policy, await ledger.approvalPolicy(issuer))) return answered(policy);
    const set = await ledger.setApprovalPolicy(issuer, policy, actor.id);
    return isRefused(set) ? problemFromLedger(set) : answered(set);
  },
});

function isSame(a: ApprovalPolicy, b: ApprovalPolicy): boolean {
  const names = new Set([...Object.keys(a.kinds), ...Object.keys(b.kinds)]);
  return a.others === b.others && [...names].every((name) => a.kinds[name] === b.kinds[name]);
}
