import { type EntryDisclosure, isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { made } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { entryDisclosureShape, pathsBody } from './disclosure-json.ts';

export const proposedShape = z.strictObject({ proposal: z.string() }).meta({ id: 'proposed' });

/** More than this comes as a record file. */
const MOST_ENTRIES = 1000;

const MOST_DISCLOSURES = 10_000;

/** Entries as a record writes them; what is wrong with them the ledger says. */
export const givenEntries = z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_ENTRIES);

const body = z.strictObject({
  entries: givenEntries,
  note: z.string().max(2000).nullable().default(null),
  /** What is to be sealed beside what is personal anyway. */
  private: pathsBody.default([]),
  /** What opens values of the entries that are sealed already, as in an export. */
  disclosures: z.array(entryDisclosureShape).max(MOST_DISCLOSURES).default([]),
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
  run: async ({ params: { issuer }, body: given, actor, key }, { ledger }) => {
    const { entries, note, private: sealing } = given;
    // What is no JSON has not come this far.
    const disclosures = given.disclosures as readonly EntryDisclosure[];
    const people = { enteredBy: actor.id, key };
    const proposed = await ledger.propose(issuer, { entries, note, sealing, disclosures, ...people });
    if (isRefused(proposed)) return problemFromLedger(proposed);
    const number = proposed.proposal.toString();
    return made({ proposal: number }, `/api/v1/issuers/${issuer}/proposals/${number}`);
  },
});
