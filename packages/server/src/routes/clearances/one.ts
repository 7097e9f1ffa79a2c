import { keptClearanceJson, lawOfPlan } from '@tenfold/documents/clearance-kept';
import { message } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { matchClearance } from '../../application/match-clearance.ts';
import { planAskingOf } from '../../application/planning.ts';
import { sha256 } from '../../application/sha256.ts';
import { versionOfIssuer } from '../../application/version-of-answers.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { isProblem, problemFor } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { numberParam } from '../../route/number-param.ts';
import { route } from '../../route/route.ts';
import { keptHeadShape, matchedShape } from './kept-shape.ts';

/** `GET /issuers/:issuer/clearances/:number`: a kept clearance as it was given, and what became of it. */
export const clearanceRoute = route({
  name: 'clearance',
  topic: 'clearances',
  method: 'GET',
  path: '/issuers/:issuer/clearances/:number',
  may: 'read-entries',
  params: { ...issuerParam, ...numberParam },
  query: {},
  gives: z.strictObject({
    format: z.literal('tenfold/kept-clearance/1'),
    issuer: z.string(),
    language: z.string(),
    ...keptHeadShape.shape,
    rules: z.strictObject({ rulebook: z.string(), versions: z.array(z.string()) }),
    plan: formatShape('plan'),
    planSha256: z.string(),
    clearanceSha256: z.string(),
    matched: matchedShape,
    clearance: formatShape('clearance'),
  }),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer, number: typed }, language, actor }, context) => {
    const number = BigInt(typed);
    const kept = await context.ledger.clearances.one(issuer, number);
    if (kept === null) return problemFor('unknown', message('clearance-kept.unknown', { number: { number } }));
    if (isRefused(kept)) return problemFromLedger(kept);
    const item = await matchClearance(issuer, kept, planAskingOf(context, { actor, language }));
    if (isProblem(item)) return item;
    const read = readPlan(kept.plan);
    const rulesNow = 'plan' in read ? lawOfPlan(read.plan, sha256) : kept.rules;
    const size = (await context.sizeOf(issuer)) ?? kept.size;
    return answered(keptClearanceJson({ issuer, ...item, content: kept.content, size, rulesNow }, language));
  },
});
