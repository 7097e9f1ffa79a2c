import { clearedText, stepsIn } from '../../application/clear-issuer.ts';
import { planAskingOf } from '../../application/planning.ts';
import { isProblem } from '../../problem/index.ts';
import { issuerParam, timesQuery } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** `POST /issuers/:issuer/clear`: what a plan would do, as `tenfold clear --json` gives it. Nothing is kept of it. */
export const clearRoute = route({
  name: 'clear',
  topic: 'clearances',
  method: 'POST',
  path: '/issuers/:issuer/clear',
  may: 'read-public',
  params: issuerParam,
  query: { known: timesQuery.known },
  body: { json: formatShape('plan') },
  writes: false,
  costs: ({ body }) => stepsIn(body),
  gives: formatShape('clearance'),
  run: async ({ params: { issuer }, query: { known }, body: plan, language, actor }, context) => {
    const cleared = await clearedText(issuer, { plan, known }, planAskingOf(context, { actor, language }));
    return isProblem(cleared) ? cleared : { bytes: cleared.text, type: JSON_TYPE };
  },
});
