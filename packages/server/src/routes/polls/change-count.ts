import { cancelCount, resumeCount } from '../../polls/change-count.ts';
import { countJson } from '../../polls/count-json.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { type Route, route } from '../../route/route.ts';
import { countShape } from './count-shapes.ts';
import { countParams } from './poll-params.ts';

/** `POST …/counts/:number/cancel`: calls a count off. */
export const cancelCountRoute: Route = changeRoute('cancelCount', 'cancel', cancelCount);

/** `POST …/counts/:number/resume`: takes a count up again where it was left. */
export const resumeCountRoute: Route = changeRoute('resumeCount', 'resume', resumeCount);

function changeRoute(name: string, step: string, change: typeof cancelCount): Route {
  return route({
    name,
    topic: 'polls',
    method: 'POST',
    path: `/issuers/:issuer/meetings/:meeting/counts/:number/${step}`,
    may: 'count-poll',
    params: countParams,
    query: {},
    gives: countShape,
    run: async ({ params: { issuer, meeting, number }, actor, language }, context) => {
      const changed = await change({ issuer, meeting, number: BigInt(number) }, actor.id, context);
      if (isProblem(changed)) return changed;
      await context.access.did(actor, 'count-poll', issuer, `${step} ${meeting} ${number}`);
      return answered(countJson(issuer, changed, language));
    },
  });
}
