import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { answered } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { numberParam } from '../route/number-param.ts';
import { route } from '../route/route.ts';
import { askedOfProposal } from './asked-of-proposal.ts';

/** `POST /issuers/:issuer/proposals/:number/approve`: records the entries of a proposal. */
export const approveRoute = route({
  name: 'approve',
  topic: 'proposals',
  method: 'POST',
  path: '/issuers/:issuer/proposals/:number/approve',
  may: 'approve',
  asked: askedOfProposal,
  params: { ...issuerParam, ...numberParam },
  query: {},
  gives: z.strictObject({ first: z.string(), last: z.string(), recorded: z.string() }).meta({ id: 'appended' }),
  run: async ({ params: { issuer, number }, actor, key }, { ledger }) => {
    const appended = await ledger.approve(issuer, { number: BigInt(number), by: actor.id, key });
    if (isRefused(appended)) return problemFromLedger(appended);
    const { first, last, recorded } = appended;
    return answered({ first: first.toString(), last: last.toString(), recorded });
  },
});
