import { eventKinds, isCapitalEntry } from '@tenfold/kernel';

/** The kinds of entry from which the figures of a return are counted: those that make a class, and those that move its shares. */
export const kindsInReturns: readonly string[] = eventKinds
  .map(({ type }) => type)
  .filter((kind) => kind === 'share-class-created' || isCapitalEntry({ kind }));
