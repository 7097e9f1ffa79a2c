import { type EntryJson, isRefused, type OpenedEntry } from '@tenfold/ledger';
import { z } from 'zod';
import { findProposal } from '../application/find-proposal.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { isProblem, problemOf } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { idText, issuerParam, pageQuery } from '../route/fields.ts';
import { numberParam } from '../route/number-param.ts';
import { route } from '../route/route.ts';
import { disclosureShape } from './disclosure-json.ts';

/** An entry with its sealed values opened, what opened them, and where it stays sealed. */
const openedShape = z
  .strictObject({
    entry: z.record(z.string(), z.unknown()),
    disclosures: z.array(disclosureShape),
    sealed: z.array(z.string()),
  })
  .meta({ id: 'disclosed-entry' });

/** `GET /issuers/:issuer/entries/:entry/disclosed`: an entry with its sealed values opened. Each reading is written down. */
export const disclosedEntryRoute = route({
  name: 'disclosedEntry',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/entries/:entry/disclosed',
  may: 'read-sealed',
  params: { ...issuerParam, entry: idText },
  query: {},
  gives: openedShape,
  run: async ({ params: { issuer, entry }, actor }, { ledger, access }) => {
    const [found] = await ledger.entriesById(issuer, [entry]);
    if (found === undefined) return problemOf('unknown', 'ledger.no-entry', { entry: { quote: entry } });
    const opened = await ledger.disclosures.open(issuer, [JSON.parse(found.content) as EntryJson]);
    if (isRefused(opened)) return problemFromLedger(opened);
    await access.did(actor, 'read-sealed', issuer, entry);
    const [one] = opened.map(openedJson);
    return answered(one);
  },
});

/** `GET /issuers/:issuer/proposals/:number/disclosed`: the entries of a proposal with their sealed values opened. */
export const disclosedProposalRoute = route({
  name: 'disclosedProposal',
  topic: 'proposals',
  method: 'GET',
  path: '/issuers/:issuer/proposals/:number/disclosed',
  may: 'read-sealed',
  params: { ...issuerParam, ...numberParam },
  query: pageQuery,
  gives: z.strictObject({ entries: z.array(openedShape), next: z.string().nullable() }),
  run: async ({ params: { issuer, number }, query, actor }, { ledger, access }) => {
    const proposal = await findProposal(ledger, issuer, number);
    if (isProblem(proposal)) return proposal;
    const entries = await ledger.proposed(issuer, proposal.number);
    const from = Math.min(Number(query.after), entries.length);
    const to = Math.min(from + query.limit, entries.length);
    const opened = await ledger.disclosures.open(issuer, entries.slice(from, to));
    if (isRefused(opened)) return problemFromLedger(opened);
    await access.did(actor, 'read-sealed', issuer, `proposal ${number}`);
    return answered({ entries: opened.map(openedJson), next: to < entries.length ? String(to) : null });
  },
});

function openedJson({ entry, disclosures, sealed }: OpenedEntry): z.input<typeof openedShape> {
  return { entry: { ...entry }, disclosures: [...disclosures], sealed: [...sealed] };
}
