import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { refuseUnknown } from '../application/find-issuer.ts';
import { answered } from '../route/answer.ts';
import { idText, issuerParam, pageQuery } from '../route/fields.ts';
import { listPage } from '../route/list-page.ts';
import { route } from '../route/route.ts';
import { pathsBody } from './disclosure-json.ts';

const erasedShape = z.strictObject({ entry: z.string(), paths: z.array(z.string()) }).meta({ id: 'erased' });

/** `POST /issuers/:issuer/entries/:entry/erase`: erases for good what opens sealed values of an entry, with the reason. */
export const eraseRoute = route({
  name: 'erase',
  topic: 'entries',
  method: 'POST',
  path: '/issuers/:issuer/entries/:entry/erase',
  may: 'erase',
  params: { ...issuerParam, entry: idText },
  query: {},
  body: { json: z.strictObject({ paths: pathsBody.nullable().default(null), reason: z.string().min(1).max(2000) }) },
  gives: erasedShape,
  run: async ({ params: { issuer, entry }, body: { paths, reason }, actor }, { ledger, access }) => {
    const erased = await ledger.disclosures.erase(issuer, { entry, paths, reason, by: actor.id });
    if (isRefused(erased)) return problemFromLedger(erased);
    await access.did(actor, 'erase', issuer, entry);
    return answered({ entry, paths: erased });
  },
});

const erasureShape = z
  .strictObject({
    number: z.string(),
    entry: z.string(),
    path: z.string(),
    commitment: z.string(),
    erasedBy: z.string(),
    erasedAt: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'erasure' });

/** `GET /issuers/:issuer/erasures`: what was erased, when, by whom and why. */
export const erasuresRoute = route({
  name: 'erasures',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/erasures',
  may: 'read-entries',
  params: issuerParam,
  query: pageQuery,
  gives: z.strictObject({ erasures: z.array(erasureShape), next: z.string().nullable() }),
  run: async ({ params: { issuer }, query }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const { items, next } = await listPage(
      query,
      async (page) => {
        const found = await ledger.disclosures.erasures(issuer, page);
        return isRefused(found) ? [] : found;
      },
      ({ number }) => number,
    );
    return answered({ erasures: items.map((one) => ({ ...one, number: one.number.toString() })), next });
  },
});
