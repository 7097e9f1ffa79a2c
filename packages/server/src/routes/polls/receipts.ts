import { z } from 'zod';
import { findResult } from '../../polls/answer-of-count.ts';
import { receiptsOfCount } from '../../polls/receipts-of-count.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';
import { countParams } from './poll-params.ts';

const path = '/issuers/:issuer/meetings/:meeting/counts/:number';

const LONGEST_MEMBER = 200;

/** `POST …/counts/:number/receipts`: what shows a member that his instructions are in the count, as he gave them. */
export const voteReceiptsRoute = route({
  name: 'voteReceipts',
  topic: 'polls',
  method: 'POST',
  path: `${path}/receipts`,
  may: 'count-poll',
  params: countParams,
  query: {},
  body: { json: z.strictObject({ member: z.string().min(1).max(LONGEST_MEMBER) }) },
  writes: false,
  costs: () => 4,
  gives: formatShape('vote-receipts'),
  run: async ({ params: { issuer, meeting, number }, body: { member }, actor }, context) => {
    const made = await receiptsOfCount({ issuer, meeting, number: BigInt(number), member }, context);
    if (isProblem(made)) return made;
    await context.access.did(actor, 'count-poll', issuer, `receipts ${meeting} ${number} ${member}`);
    return answered(made);
  },
});

/** `GET …/counts/:number/manifest`: from what a count was made and what it came to, sealed: whoever has the files counts again. */
export const countManifestRoute = route({
  name: 'countManifest',
  topic: 'polls',
  method: 'GET',
  path: `${path}/manifest`,
  may: 'read-count',
  params: countParams,
  query: {},
  gives: formatShape('sealed-count'),
  run: async ({ params: { issuer, meeting, number } }, context) => {
    const found = await findResult({ issuer, meeting, number: BigInt(number) }, context);
    return isProblem(found) ? found : answered(found.kept.sealed);
  },
});
