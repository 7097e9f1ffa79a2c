import type { Proposal } from '@tenfold/ledger';
import { z } from 'zod';

/** A proposal: who made it, and what became of it. */
export const proposalShape = z
  .strictObject({
    number: z.string(),
    state: z.enum(['open', 'approved', 'refused', 'withdrawn']),
    entries: z.string(),
    note: z.string().nullable(),
    enteredBy: z.string(),
    enteredAt: z.string(),
    decidedBy: z.string().nullable(),
    decidedAt: z.string().nullable(),
    reason: z.string().nullable(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .meta({ id: 'proposal' });

/** A proposal as its JSON. */
export function proposalJson(proposal: Proposal): z.input<typeof proposalShape> {
  const { number, entries, first, last, ...rest } = proposal;
  return {
    ...rest,
    number: number.toString(),
    entries: entries.toString(),
    first: first?.toString() ?? null,
    last: last?.toString() ?? null,
  };
}
