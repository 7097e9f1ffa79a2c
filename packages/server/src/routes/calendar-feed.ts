import { dutiesCalendar } from '@tenfold/documents/duties';
import { askingOf } from '../application/asking.ts';
import { dutiesOfIssuer } from '../application/duties-of-issuer.ts';
import { isProblem } from '../problem/index.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { dutiesQuery } from './duties.ts';

/** `GET /issuers/:issuer/duties.ics`: the same as a calendar, which a calendar program fetches again and again. */
export const calendarFeedRoute = route({
  name: 'dutiesCalendar',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/duties.ics',
  may: 'read-public',
  params: issuerParam,
  query: dutiesQuery,
  gives: 'text/calendar',
  run: async ({ params, query, language, actor }, context) => {
    const answer = await dutiesOfIssuer(params.issuer, query, askingOf(context, { actor, language }));
    if (isProblem(answer)) return answer;
    return { bytes: dutiesCalendar(answer, { language, stamp: answer.at }), type: 'text/calendar; charset=utf-8' };
  },
});
