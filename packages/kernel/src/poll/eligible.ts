import { addRatios, multiplyRatios, ratio, type Ratio, whole, zero } from '../numbers/ratio.ts';
import type { EndedShares, MemberHolding, PollClass } from './entitlement.ts';
import { atMost } from './votes-of-share.ts';

/** The votes that could have been cast on a resolution; `null` where a total is not known. */
export interface Eligible {
  readonly shares: bigint | null;
  readonly votes: Ratio | null;
  /** Shares whose holders had to abstain, taken out of the two above. */
  readonly bound: bigint;
  /** Shares whose holders may vote but not in favour, which stand in the two above. */
  readonly notInFavour: bigint;
}

export interface EligibleGiven {
  readonly classes: readonly { readonly shareClass: PollClass; readonly votes: Ratio | null }[];
  readonly ended: readonly EndedShares[];
  /** The holdings of members with a duty, shares that cannot vote left out. */
  readonly held: readonly MemberHolding[];
  readonly abstain: readonly string[];
  readonly notInFavour: readonly string[];
}

/** What could have been cast: shares entitled to vote, less those whose holders must abstain, each at its votes. */
export function eligibleOf({ classes, ended, held, abstain, notInFavour }: EligibleGiven): Eligible {
  let shares: bigint | null = 0n;
  let votes: Ratio | null = zero;
  let [bound, unfavourable] = [0n, 0n];
  for (const { shareClass, votes: each } of classes) {
    const { shareClass: id, entitled } = shareClass;
    const out = boundIn(id, { held, ended, members: abstain });
    bound += out.shares;
    unfavourable += boundIn(id, { held, ended, members: notInFavour }).shares;
    const able = entitled === null ? null : entitled - out.shares;
    shares = shares === null || able === null ? null : shares + able;
    const lost = endedIn(id, ended) - out.ended;
    votes = votes === null || able === null || each === null ? null : addRatios(votes, weigh(able, lost, each));
  }
  return { shares, votes, bound, notInFavour: unfavourable };
}

function weigh(shares: bigint, ended: bigint, votes: Ratio): Ratio {
  const light = multiplyRatios(ratio(ended, 1n), atMost(votes, whole));
  return addRatios(multiplyRatios(ratio(shares - ended, 1n), votes), light);
}

function endedIn(shareClass: string, ended: readonly EndedShares[]): bigint {
  return ended.reduce((sum, one) => (one.shareClass === shareClass ? sum + one.shares : sum), 0n);
}

/** The shares of some members in a class, and how many of them have lost their weight. */
function boundIn(
  shareClass: string,
  { held, ended, members }: Pick<EligibleGiven, 'held' | 'ended'> & { readonly members: readonly string[] },
): { readonly shares: bigint; readonly ended: bigint } {
  const theirs = held.filter((one) => one.shareClass === shareClass && members.includes(one.member));
  const lost = ended.filter(
    (one) => one.shareClass === shareClass && theirs.some(({ member }) => member === one.member),
  );
  return {
    shares: theirs.reduce((sum, one) => sum + one.shares, 0n),
    ended: lost.reduce((sum, one) => sum + one.shares, 0n),
  };
}
