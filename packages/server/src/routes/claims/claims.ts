import { claimsJson } from '@tenfold/documents/claims';
import { askingOf } from '../../application/asking.ts';
import { versionOfIssuer } from '../../application/version-of-answers.ts';
import { claimsOfIssuer } from '../../claims/claims-of-issuer.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { idText, issuerParam, timesQuery } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

/** `GET /issuers/:issuer/claims`: claims with breaches, standing and time, and the breaches on which nobody has claimed. */
export const claimsRoute = route({
  name: 'claims',
  topic: 'claims',
  method: 'GET',
  path: '/issuers/:issuer/claims',
  may: 'read-public',
  params: issuerParam,
  query: timesQuery,
  gives: formatShape('claims'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer }, query, language, actor }, context) => {
    const found = await claimsOfIssuer(issuer, { ...query, claim: null }, askingOf(context, { actor, language }));
    return isProblem(found) ? found : answered(claimsJson(found, language));
  },
});

/** `GET /issuers/:issuer/claims/:claim`: one claim. */
export const claimRoute = route({
  name: 'claim',
  topic: 'claims',
  method: 'GET',
  path: '/issuers/:issuer/claims/:claim',
  may: 'read-public',
  params: { ...issuerParam, claim: idText },
  query: timesQuery,
  gives: formatShape('claims'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer, claim }, query, language, actor }, context) => {
    const found = await claimsOfIssuer(issuer, { ...query, claim }, askingOf(context, { actor, language }));
    return isProblem(found) ? found : answered(claimsJson(found, language));
  },
});
