import { z } from 'zod';
import { issuersSeen } from '../application/issuers-seen.ts';
import { answered } from '../route/answer.ts';
import { route } from '../route/route.ts';
import { issuerJson, issuerShape } from './issuer-json.ts';

/** `GET /issuers`: who is in the ledger, as far as the actor may know. */
export const issuersRoute = route({
  name: 'issuers',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers',
  may: 'read-public',
  params: {},
  query: {},
  gives: z.strictObject({ issuers: z.array(issuerShape) }),
  run: async ({ actor }, context) => answered({ issuers: (await issuersSeen(actor, context)).map(issuerJson) }),
});
