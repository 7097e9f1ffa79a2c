import { pollFileKinds } from '@tenfold/ledger';
import { z } from 'zod';
import { countStates } from '../../polls/count-state.ts';

/** A file of instructions or of members that came in. */
export const fileShape = z
  .strictObject({ file: z.string(), name: z.string(), bytes: z.string(), kind: z.enum(pollFileKinds) })
  .meta({ id: 'poll-file' });

const summary = {
  number: z.string(),
  state: z.enum(countStates),
  askedBy: z.string(),
  askedAt: z.string(),
  endedAt: z.string().nullable(),
  provisional: z.boolean().nullable(),
};

/** What a list says of a count. */
export const summaryShape = z.strictObject(summary).meta({ id: 'poll-count-summary' });

const progressShape = z.strictObject({
  bytes: z.string(),
  of: z.string().nullable(),
  lines: z.number(),
  rate: z.number(),
  left: z.number().nullable(),
});

const classShape = z.strictObject({
  class: z.string(),
  sharesFor: z.string(),
  sharesAgainst: z.string(),
  sharesAbstain: z.string(),
});

const runningShape = z.strictObject({
  lines: z.number(),
  refusedPerReason: z.record(z.string(), z.number()),
  resolutions: z.array(z.strictObject({ number: z.string(), perClass: z.array(classShape) })),
});

/** A count as it stands. */
export const countShape = z
  .strictObject({
    format: z.string(),
    issuer: z.string(),
    meeting: z.string(),
    ...summary,
    knownAt: z.string(),
    /** The log of the record on which it was opened. */
    log: z.strictObject({ size: z.string(), root: z.string() }),
    files: z.strictObject({ instructions: z.array(fileShape), register: z.array(fileShape).nullable() }),
    progress: progressShape.nullable(),
    running: runningShape.nullable(),
    /** What is announced, so that everybody who voted can see that his instruction is in the count. */
    seal: z.strictObject({ root: z.string(), size: z.number(), digest: z.string() }).nullable(),
    problems: z.array(z.strictObject({ place: z.string().nullable(), key: z.string(), text: z.string() })),
    result: z.boolean(),
  })
  .meta({ id: 'poll-count' });
