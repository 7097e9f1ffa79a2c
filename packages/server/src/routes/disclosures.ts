import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, pageQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { entryDisclosureShape } from './disclosure-json.ts';

/** `GET /issuers/:issuer/disclosures`: all that opens sealed values, in the order of the commitments. With the record, it is all there is. */
export const disclosuresRoute = route({
  name: 'disclosures',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/disclosures',
  may: 'read-sealed',
  params: issuerParam,
  query: {
    after: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .optional(),
    limit: pageQuery.limit,
  },
  gives: z.strictObject({
    format: z.literal('tenfold/disclosures/1'),
    issuer: z.string(),
    disclosures: z.array(entryDisclosureShape),
    next: z.string().nullable(),
  }),
  run: async ({ params: { issuer }, query: { after = '', limit }, actor }, { ledger, access }) => {
    const found = await ledger.disclosures.all(issuer, { after, limit: limit + 1 });
    if (isRefused(found)) return problemFromLedger(found);
    await access.did(actor, 'read-sealed', issuer, 'disclosures');
    const some = found.slice(0, limit);
    const disclosures = some.map(({ entry, path, salt, value }) => ({ entry, path, salt, value }));
    const next = found.length > limit ? (some.at(-1)?.commitment ?? null) : null;
    return answered({ format: 'tenfold/disclosures/1', issuer, disclosures, next });
  },
});
