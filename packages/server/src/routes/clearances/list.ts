import { keptClearancesJson, type KeptMatched } from '@tenfold/documents/clearance-kept';
import { isRefused, type KeptClearance } from '@tenfold/ledger';
import { z } from 'zod';
import { matchClearance } from '../../application/match-clearance.ts';
import { type PlanAsking, planAskingOf } from '../../application/planning.ts';
import { versionOfClearances } from '../../application/version-of-clearances.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { type HttpProblem, isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam, pageQuery } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { keptHeadShape } from './kept-shape.ts';

/** Each that is open is asked about again, which takes longer than reading it. */
const limit = z.coerce.number().int().min(1).max(100).default(20);

/** `GET /issuers/:issuer/clearances`: kept clearances with what became of each, page by page. */
export const clearancesRoute = route({
  name: 'clearances',
  topic: 'clearances',
  method: 'GET',
  path: '/issuers/:issuer/clearances',
  may: 'read-entries',
  params: issuerParam,
  query: { ...pageQuery, limit },
  costs: () => 1,
  gives: z.strictObject({
    format: z.literal('tenfold/clearances/1'),
    issuer: z.string(),
    language: z.string(),
    clearances: z.array(keptHeadShape),
    next: z.string().nullable(),
  }),
  version: ({ params }, context) => versionOfClearances(params.issuer, context),
  run: async ({ params: { issuer }, query, language, actor }, context) => {
    const page = { after: BigInt(query.after), limit: query.limit + 1 };
    const found = await context.ledger.clearances.all(issuer, page);
    if (isRefused(found)) return problemFromLedger(found);
    const shown = found.slice(0, query.limit);
    const items = await matchEach(issuer, shown, planAskingOf(context, { actor, language }));
    if (isProblem(items)) return items;
    const last = found.length > query.limit ? shown.at(-1) : undefined;
    return answered(keptClearancesJson({ issuer, items, next: last?.number.toString() ?? null }, language));
  },
});

/** One after another, so that others are answered in between. */
async function matchEach(
  issuer: string,
  all: readonly KeptClearance[],
  asking: PlanAsking,
): Promise<readonly KeptMatched[] | HttpProblem> {
  const items: KeptMatched[] = [];
  for (const kept of all) {
    const item = await matchClearance(issuer, kept, asking);
    if (isProblem(item)) return item;
    items.push(item);
  }
  return items;
}
