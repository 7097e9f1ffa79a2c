import { meetingNotice, type MeetingOpened } from '@tenfold/documents/poll';
import { readMeeting } from '@tenfold/kernel/poll';
import { isRefused, type PollCount } from '@tenfold/ledger';
import { z } from 'zod';
import { askingOf } from '../../application/asking.ts';
import type { Context } from '../../context.ts';
import { summaryJson } from '../../polls/count-json.ts';
import type { LiveNow } from '../../polls/live-counts.ts';
import { findMeeting, type ListedMeeting, meetingsOfIssuer, noMeeting } from '../../polls/meetings-of-issuer.ts';

import { openMeetingOf } from '../../polls/open-meeting-of.ts';
import { refuseTexts } from '../../polls/read-asked.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { isProblem } from '../../problem/index.ts';
import { type Answer, answered } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { type Given, route } from '../../route/route.ts';
import { summaryShape } from './count-shapes.ts';
import { meetingParams } from './poll-params.ts';

const where = { topic: 'polls', may: 'read-entries' } as const;

const namesShape = z.strictObject({
  en: z.string().optional(),
  'zh-Hant': z.string().optional(),
  'zh-Hans': z.string().optional(),
});

const listedShape = z.strictObject({
  meeting: z.string(),
  kind: z.enum(['annual', 'extraordinary', 'class']),
  names: namesShape.nullable(),
  date: z.string().nullable(),
  recordDate: z.string().nullable(),
  resolutions: z.number(),
  declared: z.boolean(),
  counts: z.array(summaryShape),
});

/** `GET …/meetings`: the meetings of an issuer, on the record or counted. */
export const meetingsRoute = route({
  ...where,
  name: 'meetings',
  method: 'GET',
  path: '/issuers/:issuer/meetings',
  params: issuerParam,
  query: {},
  gives: z
    .strictObject({ issuer: z.string(), language: z.string(), meetings: z.array(listedShape) })
    .meta({ id: 'meetings' }),
  run: async (given, context) => {
    const { issuer } = given.params;
    const live = context.polls.live.now();
    const found = await meetingsOfIssuer(issuer, askingOf(context, given));
    if (isProblem(found)) return found;
    const seesCounts = await context.access.allows(given.actor, 'read-count', issuer);
    const meetings = found
      .filter(({ isRecorded }) => isRecorded || seesCounts)
      .map((one) => listedJson(one, seesCounts ? summariesOf(issuer, one.counts, live) : []));
    return answered({ issuer, language: given.language, meetings });
  },
});

type Summaries = z.input<typeof listedShape>['counts'];

function summariesOf(issuer: string, all: readonly PollCount[], live: LiveNow): Summaries {
  return all.map((one) => summaryJson(one, live.of({ issuer, ...one })));
}

function listedJson(listed: ListedMeeting, summaries: Summaries): z.input<typeof listedShape> {
  const { id, kind, names, date, recordDate, resolutions } = listed.meeting;
  return {
    meeting: id,
    kind,
    names,
    date,
    recordDate,
    resolutions: resolutions.length,
    declared: listed.declared,
    counts: summaries,
  };
}

/** `GET …/meetings/:meeting`: a meeting before its poll, as the record has it. */
export const meetingRoute = route({
  ...where,
  name: 'meeting',
  method: 'GET',
  path: '/issuers/:issuer/meetings/:meeting',
  params: meetingParams,
  query: {},
  gives: formatShape('meeting-notice'),
  run: async (given, context) => {
    const { issuer, meeting: id } = given.params;
    const asking = askingOf(context, given);
    const live = context.polls.live.now();
    const found = await findMeeting(issuer, id, asking);
    if (isProblem(found)) return found;
    const isToldOf = found.isRecorded || (await context.access.allows(given.actor, 'read-count', issuer));
    if (!isToldOf) return noMeeting(id);
    const opened = await openMeetingOf({ issuer, meeting: found.meeting, knownAt: null }, asking);
    return isProblem(opened) ? opened : noticed({ issuer, opened, counts: found.counts, live }, given, context);
  },
});

/** `POST …/meetings/:meeting/notice`: the same for a meeting as somebody has it. */
export const meetingNoticeRoute = route({
  ...where,
  name: 'meetingNotice',
  method: 'POST',
  path: '/issuers/:issuer/meetings/:meeting/notice',
  params: meetingParams,
  query: {},
  body: { json: z.strictObject({ meeting: formatShape('meeting') }) },
  writes: false,
  costs: () => 1,
  gives: formatShape('meeting-notice'),
  run: async (given, context) => {
    const { issuer, meeting: id } = given.params;
    const refusal = refuseTexts(given.body, id);
    if (refusal !== null) return refusal;
    const read = readMeeting(given.body.meeting);
    if ('problems' in read) throw new Error('fault: a meeting that was looked at is not in order');
    const asking = askingOf(context, given);
    const opened = await openMeetingOf({ issuer, meeting: read.meeting, knownAt: null }, asking);
    if (isProblem(opened)) return opened;
    const live = context.polls.live.now();
    const counts = await context.ledger.polls.counts(issuer, id);
    return isRefused(counts) ? problemFromLedger(counts) : noticed({ issuer, opened, counts, live }, given, context);
  },
});

interface Noticed {
  readonly issuer: string;
  readonly opened: MeetingOpened;
  readonly counts: readonly PollCount[];
  readonly live: LiveNow;
}

/** What was counted is told to those who may read counts, and to others as if nothing had been. */
async function noticed(
  { issuer, opened, counts, live }: Noticed,
  { actor, language }: Pick<Given<unknown, unknown, unknown>, 'actor' | 'language'>,
  context: Context,
): Promise<Answer> {
  const seesCounts = await context.access.allows(actor, 'read-count', issuer);
  const told = seesCounts ? summariesOf(issuer, counts, live) : [];
  return answered({ ...meetingNotice(opened, language), counts: told });
}
