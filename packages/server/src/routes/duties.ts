import { dutiesJson } from '@tenfold/documents/duties';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { dutiesOfIssuer } from '../application/duties-of-issuer.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { day, issuerParam, timesQuery } from '../route/fields.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

/** For which days, and of whom, duties are asked. */
export const dutiesQuery = {
  from: day.optional().meta({ format: 'date' }),
  to: day.optional().meta({ format: 'date' }),
  person: z.string().max(100).optional(),
  ...timesQuery,
};

/** `GET /issuers/:issuer/duties`: who owes what by when, as `tenfold duties --json` gives it. It is other with every minute. */
export const dutiesRoute = route({
  name: 'duties',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/duties',
  may: 'read-public',
  params: issuerParam,
  query: dutiesQuery,
  gives: formatShape('duties'),
  run: async ({ params, query, language, actor }, context) => {
    const answer = await dutiesOfIssuer(params.issuer, query, askingOf(context, { actor, language }));
    return isProblem(answer) ? answer : answered(dutiesJson(answer, language));
  },
});
