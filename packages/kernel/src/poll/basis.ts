import { compareRatios, type Ratio, whole } from '../numbers/ratio.ts';
import { isCarried, type Majority } from './carried.ts';
import type { EndedShares, PollClass } from './entitlement.ts';
import type { Basis, ClassRow } from './result.ts';
import { type Printing, resultRow } from './result-row.ts';
import type { ClassTally } from './tally.ts';
import { addWeighed, weighClass } from './weigh-class.ts';

/** A class with the votes that its shares have on one basis. */
export interface ClassVotes {
  readonly shareClass: PollClass;
  readonly votes: Ratio | null;
}

export interface BasisGiven {
  readonly classes: readonly ClassVotes[];
  readonly tallies: readonly ClassTally[];
  readonly ended: readonly EndedShares[];
  readonly printing: Printing;
  readonly majority: Majority;
}

/** The result when the shares of each class have the votes given; a class of unknown votes must have voted none. */
export function basisOf({ classes, tallies, ended, printing, majority }: BasisGiven): Basis {
  const weighed = classes.map(({ shareClass: { shareClass }, votes }) => {
    const rows = tallies.filter((row) => row.shareClass === shareClass);
    const lost = ended.filter((one) => one.shareClass === shareClass);
    return { shareClass, votes, weighed: weighClass(rows, { votes: votes ?? whole, ended: lost }) };
  });
  const perClass = weighed.map(
    (one): ClassRow => ({
      shareClass: one.shareClass,
      votesPerShare: one.votes,
      ...resultRow(one.weighed, printing),
    }),
  );
  const all = resultRow(addWeighed(weighed.map((one) => one.weighed)), printing);
  return { perClass, all, carried: isCarried(all, majority) };
}

/** Whether two results have the same figures. */
export function isSameBasis(a: Basis, b: Basis): boolean {
  const ways = ['for', 'against', 'abstain'] as const;
  const pairs = [[a.all, b.all] as const, ...a.perClass.map((row, at) => [row, b.perClass[at] ?? row] as const)];
  return pairs.every(([left, right]) => ways.every((way) => compareRatios(left[way].votes, right[way].votes) === 0));
}
