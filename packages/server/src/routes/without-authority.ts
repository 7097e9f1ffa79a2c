import { z } from 'zod';
import { refuseUnknown } from '../application/find-issuer.ts';
import { kindsThatMoveShares } from '../application/kinds-that-move-shares.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { answered } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/without-authority`: entries in force that move shares and name no legal authority for it. */
export const withoutAuthorityRoute = route({
  name: 'withoutAuthority',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/without-authority',
  may: 'read-entries',
  params: issuerParam,
  query: {},
  gives: z.strictObject({ entries: z.array(z.string()) }),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, params.issuer);
    return refusal ?? answered({ entries: await ledger.withoutAuthority(params.issuer, kindsThatMoveShares) });
  },
});
