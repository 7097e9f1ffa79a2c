import { message } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import { z } from 'zod';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { fieldProblem } from '../problem/index.ts';
import { made } from '../route/answer.ts';
import { route } from '../route/route.ts';
import { issuerJson, issuerShape } from './issuer-json.ts';

/** `POST /issuers`: opens the ledger of an issuer by the header of its record, which is a record without its entries. */
export const openIssuerRoute = route({
  name: 'openIssuer',
  topic: 'installation',
  method: 'POST',
  path: '/issuers',
  may: 'open-issuer',
  params: {},
  query: {},
  body: { json: z.record(z.string(), z.unknown()) },
  gives: issuerShape,
  status: 201,
  run: async ({ body, actor }, { ledger }) => {
    if ('entries' in body) return fieldProblem('entries', message('server.entries-in-header'));
    const opened = await ledger.openIssuer(body as JsonObject, actor.id);
    if (isRefused(opened)) return problemFromLedger(opened);
    return made(issuerJson(opened), `/api/v1/issuers/${opened.issuer.id}`);
  },
});
