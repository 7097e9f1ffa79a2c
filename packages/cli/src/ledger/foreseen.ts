import { type ChangedFinding, changedFindings, checkOpened, type Times } from '@tenfold/documents';
import type { Finding } from '@tenfold/kernel';
import type { EntryJson, Ledger } from '@tenfold/ledger';
import { isRefused, type Refused } from '../commands/command.ts';
import { openFromViews, type ReadViews } from './open-in-ledger.ts';

/** Which findings of a day entries would change if they were recorded. */
export async function foreseen(
  ledger: Ledger,
  issuer: string,
  { entries, times }: { readonly entries: readonly EntryJson[]; readonly times: Times },
): Promise<readonly ChangedFinding[] | Refused> {
  const before = await findingsFrom((days) => ledger.views(issuer, { days, knownAt: null }), times);
  const after = await findingsFrom((days) => ledger.viewsWith(issuer, { days, entries }), times);
  if (isRefused(after)) return after;
  // Of a day before its first entry nothing is found.
  return changedFindings(isRefused(before) ? [] : before, after);
}

async function findingsFrom(read: ReadViews, times: Times): Promise<readonly Finding[] | Refused> {
  const opened = await openFromViews(read, times.on);
  return isRefused(opened) ? opened : checkOpened(opened, { times, language: 'en', papers: new Map() }).findings;
}
