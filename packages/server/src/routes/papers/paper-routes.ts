import type { Language } from '@tenfold/documents';
import { docxBytes, docxType, type PrintedPage, standalonePage } from '@tenfold/documents/pages-html';
import { type MadePaper, type Paper, papers, workbookBytes, workbookType } from '@tenfold/documents/papers';
import { pdfOfPage } from '@tenfold/press';
import { z } from 'zod';
import { askedTexts } from '../../application/asked-texts.ts';
import { askingOf } from '../../application/asking.ts';
import { makePaper } from '../../application/make-paper.ts';
import { versionOfIssuer } from '../../application/version-of-answers.ts';
import { isProblem } from '../../problem/index.ts';
import { type Answer, answered } from '../../route/answer.ts';
import { day, issuerParam, timesQuery } from '../../route/fields.ts';
import { type FormatName, formatShape } from '../../route/format-shapes.ts';
import { type Route, route } from '../../route/route.ts';

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

const htmlType = 'text/html; charset=utf-8';

/** `GET /issuers/:issuer/papers/<kind>` and `….xlsx`: each paper as JSON, and in each of its forms. */
export const paperRoutes: readonly Route[] = papers.flatMap((paper) => [
  paperRoute(paper, {
    end: '',
    named: '',
    gives: formatShape(paper.kind as FormatName),
    answer: (made, { language }) => answered(made.json(language)),
  }),
  paperRoute(paper, {
    end: '.xlsx',
    named: 'Workbook',
    gives: workbookType,
    answer: (made, { language, name }) => file(workbookBytes(made.workbook(language)), { type: workbookType, name }),
  }),
  paperRoute(paper, {
    end: '.pdf',
    named: 'Pdf',
    gives: 'application/pdf',
    answer: (made, asked) => file(pdfOfPage(printed(made, asked)), { type: 'application/pdf', name: asked.name }),
  }),
  paperRoute(paper, {
    end: '.docx',
    named: 'Document',
    gives: docxType,
    answer: (made, asked) => file(docxBytes(printed(made, asked)), { type: docxType, name: asked.name }),
  }),
  paperRoute(paper, {
    end: '.html',
    named: 'Html',
    gives: htmlType,
    answer: (made, asked) => file(Buffer.from(htmlOf(made, asked)), { type: htmlType, name: asked.name }),
  }),
]);

function file(bytes: Uint8Array, told: { readonly type: string; readonly name: string }): Answer {
  return { file: Buffer.from(bytes), ...told };
}

function htmlOf(made: MadePaper, asked: FormAsked): string {
  const { page, title, language } = printed(made, asked);
  return standalonePage(page, { language, title });
}

function printed(made: MadePaper, { language }: FormAsked): PrintedPage {
  return { page: made.page(language), title: made.workbook(language).title, language, date: made.date };
}

/** What a form is asked for with. */
interface FormAsked {
  readonly language: Language;
  readonly name: string;
}

/** One of the forms in which a paper is given. */
interface Form {
  readonly end: '' | '.xlsx' | '.pdf' | '.docx' | '.html';
  /** What its name in the description ends with. */
  readonly named: string;
  readonly gives: Route['gives'];
  readonly answer: (made: MadePaper, asked: FormAsked) => Answer;
}

function paperRoute(paper: Paper, { end, named, gives, answer }: Form): Route {
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
      return answer(made, { language, name: `${name}${end}` });
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
