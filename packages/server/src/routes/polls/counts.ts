import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { countJson, summaryJson } from '../../polls/count-json.ts';
import { waitForCount, waits } from '../../polls/wait-for-count.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { route } from '../../route/route.ts';
import { countShape, summaryShape } from './count-shapes.ts';
import { countParams, meetingParams } from './poll-params.ts';

const where = { topic: 'polls', method: 'GET', may: 'read-count' } as const;

/** `GET …/meetings/:meeting/counts`: the counts of a meeting, in the order of their numbers. */
export const pollCountsRoute = route({
  ...where,
  name: 'pollCounts',
  path: '/issuers/:issuer/meetings/:meeting/counts',
  params: meetingParams,
  query: {},
  gives: z.strictObject({ issuer: z.string(), meeting: z.string(), counts: z.array(summaryShape) }),
  run: async ({ params: { issuer, meeting } }, { ledger, polls }) => {
    const live = polls.live.now();
    const found = await ledger.polls.counts(issuer, meeting);
    if (isRefused(found)) return problemFromLedger(found);
    return answered({ issuer, meeting, counts: found.map((one) => summaryJson(one, live.of({ issuer, ...one }))) });
  },
});

/** `GET …/counts/:number`: a count as it stands, or as it stands once it has changed or ended. */
export const pollCountRoute = route({
  ...where,
  name: 'pollCount',
  path: '/issuers/:issuer/meetings/:meeting/counts/:number',
  params: countParams,
  query: { wait: z.enum(waits).optional() },
  gives: countShape,
  run: async ({ params: { issuer, meeting, number }, query: { wait }, language }, context) => {
    const found = await waitForCount({ issuer, meeting, number: BigInt(number) }, wait, context);
    if (isProblem(found)) return found;
    return answered(countJson(issuer, found, language));
  },
});
