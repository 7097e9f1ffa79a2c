import { addRatios, multiplyRatios, ratio, type Ratio, whole, zero } from '../numbers/ratio.ts';
import type { EndedShares } from './entitlement.ts';
import type { ClassTally } from './tally.ts';
import { atMost } from './votes-of-share.ts';

/** The three ways of a poll. */
export const ways = ['for', 'against', 'abstain'] as const;

export type Way = (typeof ways)[number];

/** Shares and votes each way. */
export type Weighed = Readonly<Record<Way, { readonly shares: bigint; readonly votes: Ratio }>>;

/** How the shares of one class are weighed. */
export interface Weighing {
  /** Votes of a share that carries weight. */
  readonly votes: Ratio;
  /** Shares that stand in the class and have lost their weight, by member. */
  readonly ended: readonly EndedShares[];
}

/** Weighs the shares of one class: each at the votes of the class, and one that has lost its weight at one vote at most. */
export function weighClass(rows: readonly ClassTally[], { votes, ended }: Weighing): Weighed {
  const sum = { for: nothing, against: nothing, abstain: nothing };
  for (const row of rows) {
    const lost = endedVoted(row, ended.find(({ member }) => member === row.member)?.shares ?? 0n);
    for (const way of ways) {
      const shares = row[way];
      const light = multiplyRatios(ratio(lost[way], 1n), atMost(votes, whole));
      const heavy = multiplyRatios(ratio(shares - lost[way], 1n), votes);
      sum[way] = { shares: sum[way].shares + shares, votes: addRatios(sum[way].votes, addRatios(heavy, light)) };
    }
  }
  return sum;
}

const nothing = { shares: 0n, votes: zero };

/**
 * How many of the shares that a member voted have lost their weight. Which of his shares he voted nobody can tell: they are
 * taken to be those without weight first, on the side on which he voted most, so that no vote is counted that may not exist.
 */
export function endedVoted(row: ClassTally, ended: bigint): Readonly<Record<Way, bigint>> {
  const lost = { for: 0n, against: 0n, abstain: 0n };
  let left = ended;
  for (const way of ways.toSorted((a, b) => compare(row[b], row[a]))) {
    lost[way] = row[way] < left ? row[way] : left;
    left -= lost[way];
  }
  return lost;
}

/** Whether {@link endedVoted} had to assume which shares were voted: some have weight, some not, and not all went one way. */
export function isAssumed(row: ClassTally, ended: bigint, held: bigint | null): boolean {
  const voted = row.for + row.against + row.abstain;
  if (ended === 0n || voted === 0n || (held !== null && ended >= held)) return false;
  return ways.every((way) => row[way] !== held);
}

/** Sums of several classes. */
export function addWeighed(all: readonly Weighed[]): Weighed {
  const sum = { for: nothing, against: nothing, abstain: nothing };
  for (const one of all) {
    for (const way of ways) {
      const { shares, votes } = one[way];
      sum[way] = { shares: sum[way].shares + shares, votes: addRatios(sum[way].votes, votes) };
    }
  }
  return sum;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
