import { eventKinds, isCapitalEntry } from '@tenfold/kernel';

/** The kinds of entry that state counts of shares or move them: those that ought to name a legal authority. */
export const kindsThatMoveShares: readonly string[] = eventKinds
  .map(({ type }) => type)
  .filter((kind) => isCapitalEntry({ kind }));
