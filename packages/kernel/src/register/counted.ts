import type { Standing } from '../finding/finding.ts';
import type { Entry } from './entry.ts';
import type { EventKind } from './event-kind.ts';
import type { Register } from './register.ts';

/** What the counts of shares rest on: the balances last stated, the movement last applied, and the weakest source among them. */
export interface Counted {
  statedBy: string | null;
  lastMovedBy: string | null;
  weakestBy: string | null;
  weakest: Standing;
}

export function nothingCounted(): Counted {
  return { statedBy: null, lastMovedBy: null, weakestBy: null, weakest: 'primary' };
}

/** Notes that an entry stated or moved counts. Balances of every class start anew: what lay before no longer matters. */
export function noteCounted(register: Register, entry: Entry, counts: NonNullable<EventKind['counts']>): void {
  const { counted } = register;
  if (counts === 'stated') restate(register, entry);
  else counted.lastMovedBy = entry.id;
  const { standing } = entry.source;
  if (standing === 'primary' || rank[standing] <= rank[counted.weakest]) return;
  counted.weakestBy = entry.id;
  counted.weakest = standing;
}

/** The entries that a figure of the capital rests on, at most three. */
export function countedBy({ counted: { statedBy, weakestBy, lastMovedBy } }: Register): readonly string[] {
  const entries: string[] = [];
  for (const entry of [statedBy, weakestBy, lastMovedBy]) {
    if (entry !== null && !entries.includes(entry)) entries.push(entry);
  }
  return entries;
}

const rank: Readonly<Record<Standing, number>> = { primary: 0, secondary: 1, assumed: 2 };

function restate({ counted, classes }: Register, { id, fields }: Entry): void {
  const { inIssue } = fields as { readonly inIssue: ReadonlyMap<string, unknown> };
  counted.statedBy = id;
  if (inIssue.size !== classes.size) return;
  counted.lastMovedBy = null;
  counted.weakestBy = null;
  counted.weakest = 'primary';
}
