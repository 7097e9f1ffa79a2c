import { z } from 'zod';
import { refuseUnknown } from '../application/find-issuer.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, pageQuery } from '../route/fields.ts';
import { listPage } from '../route/list-page.ts';
import { route } from '../route/route.ts';
import { proposalJson, proposalShape } from './proposal-json.ts';

/** `GET /issuers/:issuer/proposals`: proposals in the order of their numbers, page by page. */
export const proposalsRoute = route({
  name: 'proposals',
  topic: 'proposals',
  method: 'GET',
  path: '/issuers/:issuer/proposals',
  may: 'read-entries',
  params: issuerParam,
  query: pageQuery,
  gives: z.strictObject({
    format: z.literal('tenfold/proposals/1'),
    issuer: z.string(),
    proposals: z.array(proposalShape),
    next: z.string().nullable(),
  }),
  run: async ({ params: { issuer }, query }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const { items, next } = await listPage(
      query,
      (page) => ledger.proposals(issuer, page),
      ({ number }) => number,
    );
    return answered({ format: 'tenfold/proposals/1', issuer, proposals: items.map(proposalJson), next });
  },
});
