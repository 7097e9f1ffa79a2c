import { z } from 'zod';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { findIssuer } from '../application/find-issuer.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { issuerJson, issuerShape } from './issuer-json.ts';

/** `GET /issuers/:issuer`: one issuer, and how many entries its ledger has. */
export const issuerRoute = route({
  name: 'issuer',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer',
  may: 'read-public',
  params: issuerParam,
  query: {},
  gives: z.strictObject({ ...issuerShape.shape, entries: z.string() }),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params }, { ledger }) => {
    const found = await findIssuer(ledger, params.issuer);
    if (isProblem(found)) return found;
    return answered({ ...issuerJson(found), entries: String(await ledger.size(params.issuer)) });
  },
});
