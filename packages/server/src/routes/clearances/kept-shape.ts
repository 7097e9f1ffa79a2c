import { verdicts } from '@tenfold/kernel';
import { matchStates } from '@tenfold/kernel/plan';
import { z } from 'zod';

const state = z.enum(matchStates);

/** What a kept clearance says of itself, and what became of it. */
export const keptHeadShape = z
  .strictObject({
    number: z.string(),
    state,
    says: z.string(),
    askedBy: z.string(),
    givenAt: z.string(),
    expiresOn: z.string(),
    on: z.string(),
    entries: z.string(),
    root: z.string(),
    verdict: z.enum(verdicts),
    minimum: z.string().nullable(),
    acts: z.array(z.strictObject({ act: z.string(), on: z.string() })),
  })
  .meta({ id: 'kept-clearance-head' });

const draftShape = z.strictObject({
  kind: z.string(),
  on: z.string(),
  fields: z.record(z.string(), z.unknown()),
  recorded: z.array(z.string()),
  differences: z.array(
    z.strictObject({ field: z.string(), cleared: z.unknown(), recorded: z.unknown(), text: z.string() }),
  ),
});

const stepShape = z.strictObject({
  step: z.number(),
  act: z.string(),
  on: z.string(),
  state,
  entries: z.array(draftShape),
});

/** What was recorded for each step, and in what the same question is answered differently now. */
export const matchedShape = z
  .strictObject({
    steps: z.array(stepShape),
    changes: z.array(z.strictObject({ key: z.string(), text: z.string(), figures: z.record(z.string(), z.unknown()) })),
    entriesSince: z.string(),
    rulesSince: z.array(z.string()),
    rulebookSame: z.boolean(),
  })
  .meta({ id: 'matched-clearance' });
