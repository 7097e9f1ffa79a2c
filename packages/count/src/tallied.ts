import type { ClassTally, Tally } from '@tenfold/kernel/poll';
import type { CountAsked } from './asked.ts';

/** Shares of one class voted on one resolution, by one member who is shown apart or by all others. */
export interface VotedRow extends ClassTally {
  readonly resolution: string;
}

/**
 * Sums in the order of the resolutions, then of the classes by name: all others of a class first, also where nobody voted, then
 * the members who are shown apart.
 */
export function tallied(
  { meeting }: Pick<CountAsked, 'meeting'>,
  classes: readonly string[],
  rows: readonly VotedRow[],
): readonly Tally[] {
  return meeting.resolutions.map(({ number, classes: ofResolution }) => {
    const voting = ofResolution ?? meeting.classes ?? classes;
    const own = rows.filter(({ resolution }) => resolution === number);
    const named = classes.filter((name) => voting.includes(name)).toSorted();
    return { resolution: number, perClass: named.flatMap((shareClass) => rowsOfClass(shareClass, own)) };
  });
}

function rowsOfClass(shareClass: string, rows: readonly VotedRow[]): readonly ClassTally[] {
  const own = rows.filter((row) => row.shareClass === shareClass).map(withoutResolution);
  const others = own.find(({ member }) => member === null);
  const apart = own.filter(({ member }) => member !== null);
  const nobody = { shareClass, member: null, for: 0n, against: 0n, abstain: 0n };
  return [others ?? nobody, ...apart.toSorted((a, b) => ((a.member ?? '') < (b.member ?? '') ? -1 : 1))];
}

function withoutResolution({ resolution: _, ...row }: VotedRow): ClassTally {
  return row;
}
