import { type ChangedFinding, checkOpened, foreseeFrom, openViews, type Times } from '@tenfold/documents';
import type { PlainDate } from '@tenfold/kernel';
import type { EntryJson, Ledger } from '@tenfold/ledger';
import { isRefused, type Refused } from '../commands/command.ts';
import { openedOr } from './open-in-ledger.ts';

/** Which findings of a day entries would change if they were recorded. */
export async function foreseen(
  ledger: Ledger,
  issuer: string,
  { entries, times }: { readonly entries: readonly EntryJson[]; readonly times: Times },
): Promise<readonly ChangedFinding[] | Refused> {
  const asked = { times, language: 'en', papers: new Map() } as const;
  const now = await openViews((days) => ledger.views(issuer, { days, knownAt: null }), times.on);
  // Of a day before its first entry nothing is found.
  const before = 'world' in now ? checkOpened(now, asked) : null;
  const readWith = (days: readonly PlainDate[]) => ledger.viewsWith(issuer, { days, entries });
  const foretold = openedOr(await foreseeFrom(readWith, { before, ...asked }));
  return isRefused(foretold) ? foretold : foretold.changed;
}
