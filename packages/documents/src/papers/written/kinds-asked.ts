import { eventKinds } from '@tenfold/kernel';

/** The kinds of entry that papers in words tell of: all but figures that somebody printed, which move nothing. */
export const kindsInWritten: readonly string[] = eventKinds
  .map(({ type }) => type)
  .filter((kind) => kind !== 'figures-published' && kind !== 'entry-withdrawn');
