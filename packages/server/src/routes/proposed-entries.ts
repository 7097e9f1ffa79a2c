import { z } from 'zod';
import { findProposal } from '../application/find-proposal.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, pageQuery } from '../route/fields.ts';
import { numberParam } from '../route/number-param.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/proposals/:number/entries`: the entries of a proposal as they were given, page by page. */
export const proposedEntriesRoute = route({
  name: 'proposedEntries',
  topic: 'proposals',
  method: 'GET',
  path: '/issuers/:issuer/proposals/:number/entries',
  may: 'read-entries',
  params: { ...issuerParam, ...numberParam },
  query: pageQuery,
  gives: z.strictObject({ entries: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() }),
  run: async ({ params: { issuer, number }, query }, { ledger }) => {
    const proposal = await findProposal(ledger, issuer, number);
    if (isProblem(proposal)) return proposal;
    const after = BigInt(query.after);
    const entries = await ledger.proposed(issuer, proposal.number, { after, limit: query.limit });
    const to = after + BigInt(entries.length);
    return answered({ entries, next: to < proposal.entries ? to.toString() : null });
  },
});
