import { checkJson, findProvision } from '@tenfold/documents';
import type { Message } from '@tenfold/kernel';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, readBy, timesQuery } from '../route/fields.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/check`: the living undertaking, as `tenfold check --json` gives it. */
export const checkRoute = route({
  name: 'check',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/check',
  may: 'read-public',
  params: issuerParam,
  query: {
    ...timesQuery,
    person: z.string().max(100).optional(),
    rule: readBy(refuseRule).optional().meta({ example: '8A.15' }),
  },
  gives: formatShape('check'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params, query, language, actor }, context) => {
    const check = await checkIssuer(params.issuer, query, askingOf(context, { actor, language }));
    return isProblem(check) ? check : answered(checkJson(check, language));
  },
});

function refuseRule(typed: string): Message | null {
  const found = findProvision(typed);
  return typeof found === 'string' ? null : found;
}
