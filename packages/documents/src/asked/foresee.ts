import type { Problem } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import { type ChangedFinding, changedFindings } from './changed-findings.ts';
import { type CheckAsked, checkOpened } from './check-opened.ts';
import { openViews, type ReadViews, type RefusedViews } from './open-views.ts';

/** What recording some entries would do to the findings of a day. */
export interface Foreseen {
  /** `null` before the first entry: then an issuer has no findings. */
  readonly before: Check | null;
  readonly after: Check;
  readonly changed: readonly ChangedFinding[];
}

/** What would be found if entries were recorded, from views of the ledger with them, and which answers would be others than now. */
export async function foreseeFrom<Refused extends RefusedViews>(
  readWith: ReadViews<Refused>,
  { before, ...asked }: CheckAsked & { readonly before: Check | null },
): Promise<Foreseen | Refused | { readonly problems: readonly Problem[] }> {
  const opened = await openViews(readWith, asked.times.on);
  if (!('world' in opened)) return opened;
  const after = checkOpened(opened, asked);
  return { before, after, changed: changedFindings(before?.findings ?? [], after.findings) };
}
