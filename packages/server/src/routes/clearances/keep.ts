import type { JsonObject } from '@tenfold/seal';
import { z } from 'zod';
import { stepsIn } from '../../application/clear-issuer.ts';
import { keepClearance } from '../../application/keep-clearance.ts';
import { planAskingOf } from '../../application/planning.ts';
import { isProblem } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { day, issuerParam } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

const planToKeep = z.strictObject({
  plan: formatShape('plan'),
  /** The last day on which it may be relied on; that of the plan's last act if left out. */
  until: day.nullable().default(null).meta({ format: 'date' }),
});

/** `POST /issuers/:issuer/clearances`: clears a plan and keeps the answer under a number. */
export const keepClearanceRoute = route({
  name: 'keepClearance',
  topic: 'clearances',
  method: 'POST',
  path: '/issuers/:issuer/clearances',
  may: 'keep-clearance',
  params: issuerParam,
  query: {},
  body: { json: planToKeep },
  costs: ({ body }) => stepsIn(body.plan),
  gives: z.strictObject({ clearance: z.string() }).meta({ id: 'kept-as' }),
  status: 201,
  run: async ({ params: { issuer }, body: { plan, until }, actor, language, key }, context) => {
    const asked = { plan: plan as JsonObject, until, by: actor.id, key };
    const kept = await keepClearance(issuer, asked, planAskingOf(context, { actor, language }));
    if (isProblem(kept)) return kept;
    const number = kept.clearance.toString();
    return made({ clearance: number }, `/api/v1/issuers/${issuer}/clearances/${number}`);
  },
});
