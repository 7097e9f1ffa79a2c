import { explainJson } from '@tenfold/documents';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { explainFinding } from '../application/explain-finding.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/explain/:finding`: what one finding was derived from, as `tenfold explain --json` gives it. */
export const explainRoute = route({
  name: 'explain',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/explain/:finding',
  may: 'read-public',
  params: {
    ...issuerParam,
    finding: z.string().min(1).max(200).meta({ example: '8A.17:tang-xiaoou' }),
  },
  query: timesQuery,
  gives: formatShape('explanation'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params, query, language, actor }, context) => {
    const asked = { ...query, finding: params.finding };
    const explanation = await explainFinding(params.issuer, asked, askingOf(context, { actor, language }));
    return isProblem(explanation) ? explanation : answered(explainJson(explanation, language));
  },
});
