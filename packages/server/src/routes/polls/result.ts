import { announcedOf, announcementOf, certificateOf, type PollAnswer, pollJson } from '@tenfold/documents/poll';
import type { MadePaper } from '@tenfold/documents/papers';
import { answerOfCount } from '../../polls/answer-of-count.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { type FormatName, formatShape } from '../../route/format-shapes.ts';
import { type Route, route } from '../../route/route.ts';
import { type PaperForm, paperForms } from '../papers/paper-forms.ts';
import { countParams, weightAt } from './poll-params.ts';

const where = { topic: 'polls', method: 'GET', may: 'read-count', params: countParams } as const;

const query = { weightAt: weightAt.optional() };

/** `GET …/counts/:number/result`: the result, as `tenfold poll` gives it. */
export const pollResultRoute = route({
  ...where,
  name: 'pollResult',
  path: '/issuers/:issuer/meetings/:meeting/counts/:number/result',
  query,
  gives: formatShape('poll'),
  run: async ({ params: { issuer, meeting, number }, query: asked, language }, context) => {
    const answer = await answerOfCount({ issuer, meeting, number: BigInt(number) }, asked, context);
    return isProblem(answer) ? answer : answered(pollJson(answer, language));
  },
});

/** A paper that is made of the result of a count. */
interface PaperOfCount {
  readonly kind: 'announcement' | 'certificate';
  readonly name: string;
  readonly format: FormatName;
  readonly make: (answer: PollAnswer) => MadePaper;
}

const papersOfCount: readonly PaperOfCount[] = [
  {
    kind: 'announcement',
    name: 'pollAnnouncement',
    format: 'poll-results',
    make: (answer) => announcementOf(announcedOf(answer)),
  },
  { kind: 'certificate', name: 'scrutineersCertificate', format: 'poll', make: certificateOf },
];

/** `GET …/counts/:number/announcement` and `…/certificate`, in each of their forms. */
export const countPaperRoutes: readonly Route[] = papersOfCount.flatMap((paper) =>
  paperForms(formatShape(paper.format)).map((form) => countPaperRoute(paper, form)),
);

function countPaperRoute({ kind, name, make }: PaperOfCount, { end, named, gives, answer: give }: PaperForm): Route {
  return route({
    ...where,
    name: `${name}${named}`,
    path: `/issuers/:issuer/meetings/:meeting/counts/:number/${kind}${end}`,
    query,
    gives,
    run: async ({ params: { issuer, meeting, number }, query: asked, language }, context) => {
      const answer = await answerOfCount({ issuer, meeting, number: BigInt(number) }, asked, context);
      if (isProblem(answer)) return answer;
      return give(make(answer), { language, name: `${issuer}-${meeting}-${number}-${kind}` });
    },
  });
}
