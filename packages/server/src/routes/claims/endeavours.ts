import { endeavoursJson } from '@tenfold/documents/endeavours';
import { z } from 'zod';
import { askingOf } from '../../application/asking.ts';
import { versionOfIssuer } from '../../application/version-of-answers.ts';
import { endeavoursOfIssuer } from '../../claims/claims-of-issuer.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam, timesQuery } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

/** `GET /issuers/:issuer/endeavours`: what beneficiaries did so that vehicles and the company should comply. */
export const endeavoursRoute = route({
  name: 'endeavours',
  topic: 'claims',
  method: 'GET',
  path: '/issuers/:issuer/endeavours',
  may: 'read-public',
  params: issuerParam,
  query: { ...timesQuery, person: z.string().max(100).optional() },
  gives: formatShape('endeavours'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer }, query, language, actor }, context) => {
    const found = await endeavoursOfIssuer(issuer, query, askingOf(context, { actor, language }));
    return isProblem(found) ? found : answered(endeavoursJson(found, language));
  },
});
