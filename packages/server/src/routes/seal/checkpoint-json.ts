import type { StoredCheckpoint } from '@tenfold/ledger';
import { z } from 'zod';

/** A checkpoint: how many leaves the log had, and the signed note. */
export const checkpointShape = z
  .strictObject({ size: z.int(), text: z.string(), madeAt: z.string() })
  .meta({ id: 'checkpoint' });

/** A checkpoint as its JSON. */
export function checkpointJson({ size, text, madeAt }: StoredCheckpoint): z.input<typeof checkpointShape> {
  return { size, text, madeAt };
}
