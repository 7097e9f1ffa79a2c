import type { Bounds } from '../numbers/bounds.ts';
import type { RatioBounds } from '../numbers/ratio-bounds.ts';
import { addRatios, multiplyRatios, ratio, type Ratio, zero } from '../numbers/ratio.ts';
import { shareCount, weightedAlive } from '../register/ratchet.ts';
import type { Register } from '../register/register.ts';
import { liveWeight, type ShareClass } from '../register/share-class.ts';

/** Votes known to lie between two ends. They may be fractions after a split of one class only. */
export type VoteBounds = RatioBounds;

/** One class on one day. */
export interface ClassCapital {
  readonly id: string;
  readonly weighted: boolean;
  readonly votesPerShare: Ratio | null;
  /** As the register of members and the returns show it; treasury and bought-back shares are in it. */
  readonly inIssue: bigint | null;
  readonly treasury: bigint | null;
  readonly boughtBack: bigint;
  /** Weighted shares that still carry weight. */
  readonly live: Bounds;
  /** Shares that vote at general meetings: not those of the issuer itself. */
  readonly voting: bigint | null;
}

/** The issuer's capital on one day: a handful of numbers, read off the register. */
export interface Capital {
  readonly classes: readonly ClassCapital[];
  /** All shares in issue, treasury shares included; `null` when a class is not known. */
  readonly inIssue: bigint | null;
  readonly treasury: bigint | null;
  readonly boughtBack: bigint;
  /** Weighted shares alive, over all classes. */
  readonly weighted: Bounds;
  /** Shares in issue of the weighted classes, whatever became of their weight. */
  readonly registeredWeighted: bigint | null;
  /** Votes that can be cast on an ordinary matter, and on a reserved one. */
  readonly votes: { readonly ordinary: VoteBounds; readonly reserved: VoteBounds };
}

/** The capital that `register` shows. */
export function capitalOf(register: Register): Capital {
  const all = [...register.classes.values()];
  const classes = all.map(classCapital);
  return {
    classes,
    inIssue: sumOrUnknown(all.map(({ inIssue }) => inIssue)),
    treasury: sumOrUnknown(all.map(({ treasury }) => treasury)),
    boughtBack: all.reduce((sum, { boughtBack }) => sum + boughtBack, 0n),
    weighted: weightedAlive(all),
    registeredWeighted: sumOrUnknown(all.filter(({ weighted }) => weighted).map(({ inIssue }) => inIssue)),
    votes: { ordinary: votesOn(classes, votesOfWeight), reserved: votesOn(classes, () => one) },
  };
}

/** The number of shares of which Rules 8A.13 and 8A.15 take the proportion, under the policies of `register`. */
export function countedShares(register: Register, policies: Parameters<typeof shareCount>[1]): bigint | null {
  return shareCount(register.classes.values(), policies);
}

const one: VoteBounds = { low: ratio(1n, 1n), high: ratio(1n, 1n) };

/** The most votes a weighted share can have; an issuer whose number is not known lies between one and this. */
const mostVotesPerShare = ratio(10n, 1n);

/** Votes a share of live weight: exact when recorded, else between one and the most that Rule 8A.10 allows. */
export function votesOfWeight({ votesPerShare }: Pick<ClassCapital, 'votesPerShare'>): VoteBounds {
  if (votesPerShare === null) return { low: one.low, high: mostVotesPerShare };
  return { low: votesPerShare, high: votesPerShare };
}

function classCapital(shareClass: ShareClass): ClassCapital {
  const { id, weighted, votesPerShare, inIssue, treasury, boughtBack } = shareClass;
  const voting = inIssue === null || treasury === null ? null : inIssue - treasury - boughtBack;
  return { id, weighted, votesPerShare, inIssue, treasury, boughtBack, live: liveWeight(shareClass), voting };
}

/** Votes over all classes: live weighted shares at `weight` votes, every other voting share at one. */
function votesOn(classes: readonly ClassCapital[], weight: (shareClass: ClassCapital) => VoteBounds): VoteBounds {
  let low = zero;
  let high: Ratio | null = zero;
  for (const shareClass of classes) {
    const { voting, live } = shareClass;
    const votes = weight(shareClass);
    low = addRatios(low, classVotes(voting ?? live.low, live.low, votes.low));
    const isBounded: boolean = high !== null && voting !== null && live.high !== null && votes.high !== null;
    high = isBounded
      ? addRatios(high as Ratio, classVotes(voting as bigint, live.high as bigint, votes.high as Ratio))
      : null;
  }
  return { low, high };
}

function classVotes(voting: bigint, live: bigint, votes: Ratio): Ratio {
  return addRatios(multiplyRatios(ratio(live, 1n), votes), ratio(voting - live, 1n));
}

function sumOrUnknown(counts: readonly (bigint | null)[]): bigint | null {
  return counts.reduce<bigint | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0n);
}
