import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { made } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

export const proposedShape = z.strictObject({ proposal: z.string() }).meta({ id: 'proposed' });

/** More than this comes as a record file. */
const MOST_ENTRIES = 1000;

const body = z.strictObject({
  entries: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_ENTRIES),
  note: z.string().max(2000).nullable().default(null),
});

/** `POST /issuers/:issuer/proposals`: proposes entries, to be recorded together or not at all. */
export const proposeRoute = route({
  name: 'propose',
  topic: 'proposals',
  method: 'POST',
  path: '/issuers/:issuer/proposals',
  may: 'propose',
  params: issuerParam,
  query: {},
  body: { json: body },
  gives: proposedShape,
  status: 201,
  run: async ({ params: { issuer }, body: { entries, note }, actor, key }, { ledger }) => {
    const proposed = await ledger.propose(issuer, { entries, note, enteredBy: actor.id, key });
    if (isRefused(proposed)) return problemFromLedger(proposed);
    const number = proposed.proposal.toString();
    return made({ proposal: number }, `/api/v1/issuers/${issuer}/proposals/${number}`);
  },
});
