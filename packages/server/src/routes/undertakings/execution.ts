import { askingOf } from '../../application/asking.ts';
import { knownExecution } from '../../execution/known-execution.ts';
import { executionJson } from '../../execution/execution-json.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { route } from '../../route/route.ts';
import { executionShape } from './execution-shape.ts';
import { undertakingParams } from './undertaking-params.ts';

/** `GET …/undertakings/:undertaking/execution`: who has signed in which way, who signs next, what is wrong and what is lacking. */
export const executionRoute = route({
  name: 'execution',
  topic: 'execution',
  method: 'GET',
  path: '/issuers/:issuer/undertakings/:undertaking/execution',
  may: 'read-entries',
  params: undertakingParams,
  query: {},
  gives: executionShape,
  run: async ({ params, actor, language }, context) => {
    const known = await knownExecution(params, {
      asking: askingOf(context, { actor, language }),
      papers: context.signed,
    });
    return isProblem(known) ? known : answered(executionJson(known, language));
  },
});
