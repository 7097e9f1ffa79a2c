import { z } from 'zod';
import { refuseUnknown } from '../application/find-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, pageQuery } from '../route/fields.ts';
import { listPage } from '../route/list-page.ts';
import { route } from '../route/route.ts';
import { entryJson, entryShape } from './entry-json.ts';

/** `GET /issuers/:issuer/entries`: entries in the order of their numbers, page by page. */
export const entriesRoute = route({
  name: 'entries',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/entries',
  may: 'read-entries',
  params: issuerParam,
  query: pageQuery,
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
    const { items, next } = await listPage(
      query,
      (page) => ledger.entries(issuer, page),
      ({ number }) => number,
    );
    return answered({ format: 'tenfold/entries/1', issuer, entries: items.map(entryJson), next });
  },
});
