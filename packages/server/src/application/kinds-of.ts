import type { EntryJson } from '@tenfold/ledger';

/** The kinds of entries that may not be in order; nothing stands for a kind that is no text. */
export function kindsOf(entries: readonly EntryJson[]): readonly string[] {
  return entries.map(({ kind }) => (typeof kind === 'string' ? kind : ''));
}
