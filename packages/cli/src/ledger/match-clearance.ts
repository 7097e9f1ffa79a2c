import { openDays } from '@tenfold/documents';
import { type KeptMatched, type KeptToTell, matchKept } from '@tenfold/documents/clearance-kept';
import { entriesFrom } from '@tenfold/kernel';
import { isRefused, type Ledger, type Refused as RefusedByLedger } from '@tenfold/ledger';
import type { Given, Refused } from '../commands/command.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { todayIn } from './today.ts';

/** Of one kind more entries than this are not looked through for what a clearance was about. */
const MOST_LOOKED_AT = 5000;

/** A kept clearance with what became of it by now. */
export async function matchClearance<Kept extends KeptToTell>(
  ledger: Ledger,
  { issuer, kept }: { readonly issuer: string; readonly kept: Kept },
  given: Pick<Given, 'now'>,
): Promise<(KeptMatched & { readonly kept: Kept }) | Refused> {
  const matched = await matchKept<RefusedByLedger>(kept, {
    today: todayIn(given),
    recordedSince: async (kinds) => {
      const found = await ledger.clearances.recordedSince(issuer, { after: kept.size, kinds, limit: MOST_LOOKED_AT });
      return isRefused(found) ? found : entriesFrom(found.map(({ content }): unknown => JSON.parse(content)));
    },
    openOn: async (day) => {
      const views = await ledger.views(issuer, { days: [day], knownAt: null });
      if (isRefused(views)) return views;
      const [view] = views;
      if (view === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
      return openDays([view]);
    },
  });
  return isRefused(matched) ? refusedByLedger(matched) : { kept, matched };
}
