import { type Entry, isCapitalEntry, lacksAuthority, type Standing } from '@tenfold/kernel';

/**
 * What the entries in force rest on: how many sources are of each standing and which are not primary; how many entries state
 * or move counts of shares, and how many of those name no legal authority.
 */
export interface SourceTally {
  readonly count: { primary: number; secondary: number; assumed: number; capital: number; withoutAuthority: number };
  readonly weak: Map<string, Standing>;
}

export function noSources(): SourceTally {
  return { count: { primary: 0, secondary: 0, assumed: 0, capital: 0, withoutAuthority: 0 }, weak: new Map() };
}

/** Adds what one entry rests on. */
export function tally({ count, weak }: SourceTally, entry: Entry): void {
  const { id, source } = entry;
  const { standing } = source;
  count[standing] += 1;
  if (isCapitalEntry(entry)) count.capital += 1;
  if (lacksAuthority(entry)) count.withoutAuthority += 1;
  if (standing !== 'primary') weak.set(id, standing);
}
