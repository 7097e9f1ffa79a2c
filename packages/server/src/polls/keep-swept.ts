import { isRefused, type Ledger } from '@tenfold/ledger';
import type { Every } from '../events/event-stream.ts';
import type { Counting } from './counting.ts';

const HOUR = 3_600_000;

/** Sweeps every hour. Gives how to stop. */
export function keepSwept(
  counting: Counting,
  { ledger, now }: { readonly ledger: Ledger; readonly now: () => number },
  every: Every,
): () => void {
  return every(HOUR, () => void sweepPolls(counting, ledger, now()).catch(counting.onFault));
}

/** Takes away files that no count was made of, and what counts left that nobody took up again. */
export async function sweepPolls({ files, places }: Counting, ledger: Ledger, now: number): Promise<void> {
  for (const { issuer } of await ledger.issuers()) {
    const counted = await ledger.polls.filesCounted(issuer.id);
    if (isRefused(counted)) continue;
    files.sweep(issuer.id, { counted, now });
    places.sweep(issuer.id, now);
  }
}
