import { isRefused, type Rejection } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { answered } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { numberParam } from '../route/number-param.ts';
import { type Route, route } from '../route/route.ts';
import { askedOfProposal } from './asked-of-proposal.ts';
import { proposalJson, proposalShape } from './proposal-json.ts';

/** `POST …/reject`: another person refuses a proposal, with the reason. */
export const rejectRoute: Route = rejection('reject', 'refused');

/** `POST …/withdraw`: whoever made a proposal takes it back, with the reason. */
export const withdrawRoute: Route = rejection('withdraw', 'withdrawn');

function rejection(name: 'reject' | 'withdraw', outcome: Rejection['outcome']): Route {
  return route({
    name,
    topic: 'proposals',
    method: 'POST',
    path: `/issuers/:issuer/proposals/:number/${name}`,
    may: name,
    asked: askedOfProposal,
    params: { ...issuerParam, ...numberParam },
    query: {},
    body: { json: z.strictObject({ reason: z.string().min(1).max(2000) }) },
    gives: proposalShape,
    run: async ({ params: { issuer, number }, body: { reason }, actor }, { ledger }) => {
      const rejected = await ledger.reject(issuer, { number: BigInt(number), outcome, by: actor.id, reason });
      return isRefused(rejected) ? problemFromLedger(rejected) : answered(proposalJson(rejected));
    },
  });
}
