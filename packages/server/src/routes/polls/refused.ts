import { type Language, render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { refusalCauses, type RefusedLine } from '@tenfold/kernel/poll';
import { z } from 'zod';
import { type CountWithResult, findResult } from '../../polls/answer-of-count.ts';
import type { CountKey } from '../../polls/live-counts.ts';
import { refusedCsv, refusedPage } from '../../polls/refused-lines.ts';
import type { Context } from '../../context.ts';
import { fieldProblem, type HttpProblem, isProblem, problemOf } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { pageQuery } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { countParams } from './poll-params.ts';

const where = { topic: 'polls', method: 'GET', may: 'read-count', params: countParams } as const;

const lineShape = z.strictObject({
  line: z.number(),
  source: z.number(),
  file: z.string().nullable(),
  reason: z.enum(refusalCauses),
  text: z.string(),
  member: z.string().nullable(),
  resolution: z.string().nullable(),
});

/** `GET …/counts/:number/refused`: refused lines, page by page. */
export const refusedLinesRoute = route({
  ...where,
  name: 'refusedLines',
  path: '/issuers/:issuer/meetings/:meeting/counts/:number/refused',
  query: { ...pageQuery, reason: z.enum(refusalCauses).optional() },
  gives: z
    .strictObject({
      format: z.string(),
      issuer: z.string(),
      meeting: z.string(),
      number: z.string(),
      total: z.number(),
      refusedPerReason: z.record(z.string(), z.number()),
      lines: z.array(lineShape),
      next: z.string().nullable(),
    })
    .meta({ id: 'refused-lines' }),
  run: async ({ params: { issuer, meeting, number }, query: { after, limit, reason }, language }, context) => {
    const found = await findRefused({ issuer, meeting, number: BigInt(number) }, context);
    if (isProblem(found)) return found;
    const page = await refusedPage(found.path, { after: BigInt(after), limit, reason });
    if (page === null) return fieldProblem('after', message('poll-count.no-page', { quote: { quote: after } }));
    const { refusedPerCause } = found.kept.counted;
    const perReason = Object.entries(refusedPerCause).filter(([, count]) => count > 0);
    const all = perReason.reduce((sum, [, count]) => sum + count, 0);
    return answered({
      format: 'tenfold/refused-lines/1',
      issuer,
      meeting,
      number,
      total: reason === undefined ? all : refusedPerCause[reason],
      refusedPerReason: Object.fromEntries(perReason),
      lines: page.lines.map((line) => lineJson(line, found, language)),
      next: page.next === null ? null : `${page.next}`,
    });
  },
});

/** `GET …/counts/:number/refused.csv`: every refused line, as a file. */
export const refusedCsvRoute = route({
  ...where,
  name: 'refusedCsv',
  path: '/issuers/:issuer/meetings/:meeting/counts/:number/refused.csv',
  query: {},
  gives: 'text/csv',
  run: async ({ params: { issuer, meeting, number } }, context) => {
    const found = await findRefused({ issuer, meeting, number: BigInt(number) }, context);
    if (isProblem(found)) return found;
    const name = `${issuer}-${meeting}-${number}-refused.csv`;
    return { file: refusedCsv(found.path), type: 'text/csv; charset=utf-8', name };
  },
});

interface FoundRefused extends CountWithResult {
  readonly path: string;
}

/** The file of refused lines of a count that has a result. */
async function findRefused(
  key: CountKey,
  context: Pick<Context, 'ledger' | 'polls'>,
): Promise<FoundRefused | HttpProblem> {
  const found = await findResult(key, context);
  if (isProblem(found)) return found;
  const path = context.polls.places.refused(key);
  const figures = { number: { number: key.number }, meeting: { quote: key.meeting } };
  return path === null ? problemOf('conflict', 'poll-count.refused-gone', figures) : { ...found, path };
}

function lineJson(
  { line, source, cause, member, resolution }: RefusedLine,
  { count }: CountWithResult,
  language: Language,
): z.input<typeof lineShape> {
  const text = render(message(`count.refused.${cause}`), { language, names: () => null });
  const file = count.instructions[source]?.name ?? null;
  return { line, source, file, reason: cause, text, member, resolution };
}
