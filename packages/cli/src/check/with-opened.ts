import { type Opened, openRecord, type Times } from '@tenfold/documents/assessment';
import type { Entry, PlainDate } from '@tenfold/kernel';
import { type Given, isRefused, type Outcome } from '../commands/command.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { withLedger } from '../ledger/with-ledger.ts';
import { loadRecord, refusedRecord } from './load-record.ts';

/** A record opened on a day, be it a file or an issuer of the ledger. */
export interface OpenedAnywhere extends Opened {
  /** Those of the ids that are among its entries. */
  entriesNamed(ids: readonly string[]): Promise<readonly Entry[]>;
  /** Those of some kinds that are in force on the day asked about, in the order of their days. */
  entriesOfKinds(kinds: readonly string[]): Promise<readonly Entry[]>;
}

/** Opens the record that was typed: a file, `-`, or the id of an issuer in the ledger; then does `work` with it. `also` are days beside. */
export async function withOpened(
  typed: string,
  { times, given, also }: { readonly times: Times; readonly given: Given; readonly also?: readonly PlainDate[] },
  work: (opened: OpenedAnywhere) => Promise<Outcome>,
): Promise<Outcome> {
  if (await isInLedger(typed, given)) {
    const { openInLedger } = await import('../ledger/open-in-ledger.ts');
    return withLedger(given, async ({ ledger }) => {
      const opened = await openInLedger(ledger, typed, times, also);
      return isRefused(opened) ? opened : work(opened);
    });
  }
  const record = await loadRecord(typed, given);
  if (isRefused(record)) return record;
  const opened = openRecord(record, times);
  if ('problems' in opened) return refusedRecord(typed, opened.problems);
  const { entries } = opened;
  return work({
    ...opened,
    entriesNamed: async (ids) => entries.filter(({ id }) => ids.includes(id)),
    entriesOfKinds: async (kinds) => entries.filter(({ kind }) => kinds.includes(kind)),
  });
}
