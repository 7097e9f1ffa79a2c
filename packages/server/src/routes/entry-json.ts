import type { StoredEntry } from '@tenfold/ledger';
import { z } from 'zod';

/** An entry of the ledger: the entry itself as a record writes it, and what the ledger knows of it beside. */
export const entryShape = z
  .strictObject({
    number: z.string(),
    enteredBy: z.string(),
    approvedBy: z.string().nullable(),
    proposal: z.string().nullable(),
    correctedBy: z.string().nullable(),
    entry: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'entry' });

/** An entry of the ledger as its JSON. */
export function entryJson(stored: StoredEntry): z.input<typeof entryShape> {
  const { number, enteredBy, approvedBy, proposal, correctedBy, content } = stored;
  return {
    number: number.toString(),
    enteredBy,
    approvedBy,
    proposal: proposal?.toString() ?? null,
    correctedBy,
    entry: JSON.parse(content) as Record<string, unknown>,
  };
}
