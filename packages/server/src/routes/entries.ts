import { z } from 'zod';
import { kindsOfEntries } from '../application/kinds-of-entries.ts';
import { refuseUnknown } from '../application/find-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { answered } from '../route/answer.ts';
import { day, issuerParam, pageQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { entryJson, entryShape } from './entry-json.ts';

/** What narrows the list: a kind, days on which entries took effect, a text that stands in them. */
const sought = {
  kind: z.enum(kindsOfEntries).optional(),
  since: day.optional().meta({ format: 'date' }),
  until: day.optional().meta({ format: 'date' }),
  text: z.string().min(1).max(200).optional(),
  order: z.enum(['oldest-first', 'newest-first']).default('oldest-first'),
};

/**
 * `GET /issuers/:issuer/entries`: entries in the order of their numbers, page by page; those only that fit, where the query
 * says which. A search for a text may give a short page, or an empty one, with `next`: it goes on from there.
 */
export const entriesRoute = route({
  name: 'entries',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/entries',
  may: 'read-entries',
  params: issuerParam,
  query: { ...pageQuery, ...sought },
  gives: z.strictObject({
    format: z.literal('tenfold/entries/1'),
    issuer: z.string(),
    entries: z.array(entryShape),
    next: z.string().nullable(),
  }),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer }, query }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const { kind = null, since: from = null, until = null, text = null, after, limit, order } = query;
    const asked = { kind, from, until, text, after: BigInt(after), limit, newestFirst: order === 'newest-first' };
    const { entries, next } = await ledger.findEntries(issuer, asked);
    return answered({
      format: 'tenfold/entries/1',
      issuer,
      entries: entries.map(entryJson),
      next: next?.toString() ?? null,
    });
  },
});
