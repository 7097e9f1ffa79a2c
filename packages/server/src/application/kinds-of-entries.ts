import { eventKinds } from '@tenfold/kernel';

/** The names of all kinds of entry. */
export const kindsOfEntries: readonly string[] = eventKinds.map(({ type }) => type);
