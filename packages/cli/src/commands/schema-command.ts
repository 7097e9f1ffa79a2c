import { findSchema, isNoSchema, verbatim } from '@tenfold/documents';
import { clearanceSchema, planSchema, programmeSchema } from '@tenfold/documents/clearance';
import {
  announcementReadingSchema,
  announcementSchema,
  meetingSchema,
  pollSchema,
  publishedPollSchema,
  recountSchema,
  requisitionSchema,
  ruleBookSchema,
} from '@tenfold/documents/poll';
import { bundleSchema, receiptSchema, sealedCountSchema } from '@tenfold/seal';
import { exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** Formats that an assessment has nothing to do with, so that it need not load them. */
const formats = {
  'announcement-reading': announcementReadingSchema,
  proof: bundleSchema,
  clearance: clearanceSchema,
  plan: planSchema,
  programme: programmeSchema,
  meeting: meetingSchema,
  poll: pollSchema,
  'poll-results': announcementSchema,
  'published-poll': publishedPollSchema,
  recount: recountSchema,
  requisition: requisitionSchema,
  'rule-book': ruleBookSchema,
  'sealed-count': sealedCountSchema,
  'vote-receipt': receiptSchema,
};

/** `tenfold schema FORMAT`: a JSON Schema, with `--json` and without. */
export async function run({ arguments: { positionals } }: Given): Promise<Outcome> {
  const schema = findSchema(positionals[0] ?? '', formats);
  if (isNoSchema(schema)) return refused(schema);
  const lines = JSON.stringify(schema, null, 2).split('\n');
  return { exit: exitCodes.nothingWrong, json: () => schema, page: () => lines.map((line) => verbatim(line)) };
}
