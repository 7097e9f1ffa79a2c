import { needsFourEyes } from '@tenfold/ledger';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { findProposal } from '../application/find-proposal.ts';
import { foresee } from '../application/foresee.ts';
import { timesAsked } from '../application/times-asked.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { numberParam } from '../route/number-param.ts';
import { route } from '../route/route.ts';
import { kindsOf } from '../application/kinds-of.ts';
import { foreseenJson, foreseenShape, nothingForeseen } from './foreseen-json.ts';
import { proposalJson, proposalShape } from './proposal-json.ts';

/**
 * `GET /issuers/:issuer/proposals/:number`: a proposal, and while it is open, which findings would be answered differently,
 * and what would become due, if it were approved.
 */
export const proposalRoute = route({
  name: 'proposal',
  topic: 'proposals',
  method: 'GET',
  path: '/issuers/:issuer/proposals/:number',
  may: 'read-entries',
  params: { ...issuerParam, ...numberParam },
  query: { on: timesQuery.on },
  gives: z.strictObject({
    format: z.literal('tenfold/proposal/1'),
    issuer: z.string(),
    ...proposalShape.shape,
    needsOther: z.boolean(),
    ...foreseenShape.shape,
  }),
  run: async ({ params: { issuer, number }, query, language, actor }, context) => {
    const { ledger, now } = context;
    const times = timesAsked(query, now());
    if (isProblem(times)) return times;
    const proposal = await findProposal(ledger, issuer, number);
    if (isProblem(proposal)) return proposal;
    const entries = await ledger.proposed(issuer, proposal.number);
    const needsOther = needsFourEyes(await ledger.approvalPolicy(issuer), kindsOf(entries));
    const isOpen = proposal.state === 'open';
    const foreseen = isOpen ? await foresee(issuer, { entries, times }, askingOf(context, { actor, language })) : null;
    // Entries that were in order when they were proposed may not be any more; the proposal is there all the same.
    const told = foreseen === null || isProblem(foreseen) ? nothingForeseen : foreseenJson(foreseen, language);
    const head = { format: 'tenfold/proposal/1', issuer };
    return answered({ ...head, ...proposalJson(proposal), needsOther, on: times.on, ...told });
  },
});
