import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { foresee } from '../application/foresee.ts';
import { timesAsked } from '../application/times-asked.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { foreseenJson, foreseenShape } from './foreseen-json.ts';
import { givenEntries } from './propose.ts';

/**
 * `POST /issuers/:issuer/foreseen`: which findings some entries would change and what would become due, or what is wrong with
 * them. Nothing is proposed and nothing is kept.
 */
export const foreseenRoute = route({
  name: 'foreseen',
  topic: 'proposals',
  method: 'POST',
  path: '/issuers/:issuer/foreseen',
  may: 'read-entries',
  params: issuerParam,
  query: { on: timesQuery.on },
  body: { json: z.strictObject({ entries: givenEntries }) },
  writes: false,
  gives: z.strictObject({ format: z.literal('tenfold/foreseen/1'), issuer: z.string(), ...foreseenShape.shape }),
  run: async ({ params: { issuer }, query, body: { entries }, language, actor }, context) => {
    const times = timesAsked(query, context.now());
    if (isProblem(times)) return times;
    const foreseen = await foresee(issuer, { entries, times }, askingOf(context, { actor, language }));
    if (isProblem(foreseen)) return foreseen;
    return answered({ format: 'tenfold/foreseen/1', issuer, on: times.on, ...foreseenJson(foreseen, language) });
  },
});
