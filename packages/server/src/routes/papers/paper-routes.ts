import { type Paper, papers } from '@tenfold/documents/papers';
import { z } from 'zod';
import { askedTexts } from '../../application/asked-texts.ts';
import { askingOf } from '../../application/asking.ts';
import { makePaper } from '../../application/make-paper.ts';
import { versionOfIssuer } from '../../application/version-of-answers.ts';
import { isProblem } from '../../problem/index.ts';
import { day, issuerParam, timesQuery } from '../../route/fields.ts';
import { type FormatName, formatShape } from '../../route/format-shapes.ts';
import { type Route, route } from '../../route/route.ts';
import { type PaperForm, paperForms } from './paper-forms.ts';

/** What each option of a paper is in a query. */
const options = {
  on: day.optional().meta({ format: 'date' }),
  opening: day.optional().meta({ format: 'date' }),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .meta({ example: '2023-07' }),
  from: day.optional().meta({ format: 'date' }),
  to: day.optional().meta({ format: 'date' }),
  person: z.string().max(100).optional(),
  report: z.enum(['year', 'half-year']).optional(),
  plan: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .meta({ example: '1' }),
  paper: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
};

/** `GET /issuers/:issuer/papers/<kind>` and `….xlsx`: each paper as JSON, and in each of its forms. */
export const paperRoutes: readonly Route[] = papers.flatMap((paper) =>
  paperForms(formatShape(paper.kind as FormatName)).map((form) => paperRoute(paper, form)),
);

function paperRoute(paper: Paper, { end, named, gives, answer }: PaperForm): Route {
  const names = Object.entries(options).filter(([name]) => (paper.options as readonly string[]).includes(name));
  return route({
    name: `${camelCased(paper.kind)}${named}`,
    topic: 'papers',
    method: 'GET',
    path: `/issuers/:issuer/papers/${paper.kind}${end}`,
    may: rightFor(paper),
    params: issuerParam,
    query: { ...Object.fromEntries(names), known: timesQuery.known } as typeof options &
      Pick<typeof timesQuery, 'known'>,
    gives,
    version: ({ params }, context) => versionOfIssuer(params.issuer, context),
    run: async ({ params: { issuer }, query, language, actor }, context) => {
      const texts = await askedTexts(issuer, query, context);
      if (isProblem(texts)) return texts;
      const made = await makePaper(paper, { issuer, query: texts }, askingOf(context, { actor, language }));
      if (isProblem(made)) return made;
      const asked = query.month ?? query.on ?? query.to;
      const name = [issuer, paper.kind, asked].filter((part) => part !== undefined).join('-');
      return answer(made, { language, name });
    },
  });
}

/** Who may have it: one that is asked about a kept clearance or a file is for those who may read these. */
function rightFor({ options: asked }: Paper): 'read-public' | 'read-entries' | 'read-evidence' {
  if (asked.includes('paper')) return 'read-evidence';
  return asked.includes('plan') ? 'read-entries' : 'read-public';
}

function camelCased(kind: string): string {
  return kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
