import { verdicts } from '@tenfold/kernel';
import { z } from 'zod';
import type { Foreseen } from '../application/foresee.ts';

const verdict = z.enum(verdicts).nullable();

/** A finding whose answer changes; `null` where there is none before or after. */
export const changedShape = z
  .strictObject({ id: z.string(), provision: z.string(), subject: z.string(), before: verdict, after: verdict })
  .meta({ id: 'changed-finding' });

/** What recording some entries would do to the findings of a day. */
export const foreseenShape = z.strictObject({ on: z.string(), changed: z.array(changedShape) });

/** The findings that would be answered differently, as their JSON. */
export function changedJson({ changed }: Foreseen): readonly z.input<typeof changedShape>[] {
  return changed.map((one) => ({ ...one }));
}
