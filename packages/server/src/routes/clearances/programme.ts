import { programmeCalendar, programmeJson } from '@tenfold/documents/clearance';
import { planAskingOf } from '../../application/planning.ts';
import { planIssuer } from '../../application/plan-programme.ts';
import { isProblem } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam, timesQuery } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

/** A programme may have a thousand steps, and takes as much work as a plan of so many. */
const WORK = 30;

const asked = {
  topic: 'clearances',
  method: 'POST',
  // Those who plan for the issuer; a stranger has the command line.
  may: 'read-entries',
  params: issuerParam,
  query: { known: timesQuery.known },
  body: { json: formatShape('programme') },
  writes: false,
  costs: () => WORK,
} as const;

/** `POST /issuers/:issuer/programme`: a programme day by day, as `tenfold clear --programme --json` gives it. */
export const programmeRoute = route({
  ...asked,
  name: 'programme',
  path: '/issuers/:issuer/programme',
  gives: formatShape('planned-programme'),
  run: async ({ params: { issuer }, query: { known }, body: programme, language, actor }, context) => {
    const planned = await planIssuer(issuer, { programme, known }, planAskingOf(context, { actor, language }));
    return isProblem(planned) ? planned : answered(programmeJson(planned, language));
  },
});

/** `POST /issuers/:issuer/programme.ics`: the same as a calendar file (RFC 5545). */
export const programmeCalendarRoute = route({
  ...asked,
  name: 'programmeCalendar',
  path: '/issuers/:issuer/programme.ics',
  gives: 'text/calendar',
  run: async ({ params: { issuer }, query: { known }, body: programme, language, actor }, context) => {
    const planned = await planIssuer(issuer, { programme, known }, planAskingOf(context, { actor, language }));
    if (isProblem(planned)) return planned;
    const stamp = new Date(context.now()).toISOString();
    const file = programmeCalendar(planned, { language, stamp });
    return { file, type: 'text/calendar; charset=utf-8', name: `${issuer}-programme.ics` };
  },
});
