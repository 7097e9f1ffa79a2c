import type { JsonObject } from '@tenfold/seal';
import { z } from 'zod';
import { askCount } from '../../polls/ask-count.ts';
import { isProblem } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { idText } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';
import { fileHash, meetingParams, weightAt } from './poll-params.ts';

/** More files than this of one poll nobody has. */
const MOST_FILES = 1000;

const files = z.array(fileHash).min(1).max(MOST_FILES);

const isin = z.string().regex(/^[A-Z]{2}[A-Z0-9]{9}\d$/);

const body = z.strictObject({
  meeting: formatShape('meeting'),
  /** The scrutineer’s own rules; the plain ones if left out. */
  ruleBook: formatShape('rule-book').optional(),
  instructions: files,
  /** The register of members; the holders of the record where there is none. */
  register: files.nullable(),
  weightAt: weightAt.optional(),
  /** Counted a second time in another way, also where the files are large. */
  twice: z.boolean().default(false),
  /** An announcement to be laid beside the result. */
  published: formatShape('published-poll').optional(),
  /** The ISIN of each class, for messages that name no class. */
  isins: z.record(idText, isin).default({}),
});

/** `POST …/meetings/:meeting/counts`: counts a poll, under the next number of the meeting. */
export const countPollRoute = route({
  name: 'countPoll',
  topic: 'polls',
  method: 'POST',
  path: '/issuers/:issuer/meetings/:meeting/counts',
  may: 'count-poll',
  params: meetingParams,
  query: {},
  body: { json: body },
  costs: () => 2,
  gives: z.strictObject({ number: z.string() }).meta({ id: 'counted-as' }),
  status: 201,
  run: async ({ params: { issuer, meeting }, body: given, actor, key }, context) => {
    const { weightAt: moment, ...rest } = given;
    const wish = {
      ...rest,
      weightAt: moment ?? null,
      meeting: given.meeting as JsonObject,
      ruleBook: given.ruleBook as JsonObject | undefined,
      published: given.published as JsonObject | undefined,
    };
    const asked = await askCount(wish, { issuer, meeting, by: actor.id, key }, context);
    if (isProblem(asked)) return asked;
    await context.access.did(actor, 'count-poll', issuer, `${meeting} ${asked.number}`);
    return made({ number: `${asked.number}` }, `/api/v1/issuers/${issuer}/meetings/${meeting}/counts/${asked.number}`);
  },
});
