import { type Bounds, exactly, known } from '../../numbers/bounds.ts';
import type { Ratio } from '../../numbers/ratio.ts';
import { countsBoughtBack, countsOf, countUnder, type Proportion, weightedUnder } from '../../register/ratchet.ts';
import { type ClassCapital, votesOfWeight } from '../../world/capital.ts';
import type { World } from '../../world/world.ts';
import type { Headroom, Room } from '../clearance.ts';
import type { ProRataOffer } from './pro-rata-offer.ts';
import { entitlement, largestReduction, largestWeightedIssue } from './proportion-room.ts';
import type { VoteMargin, VoteSides } from './vote-margin.ts';
import { largestBuyBack, largestPurchase, smallestRepair, type WeightOfClass } from './vote-room.ts';

/** Nothing bounds it. */
const anything: Bounds = { low: 0n, high: null };

/**
 * How much may still be done, from the issuer's counts alone (LAW 5.3 and 5.5); `offer` is what the plan offers to all
 * holders in proportion, if anything.
 */
export function headroomOf(
  world: World,
  { margin, offer }: { readonly margin: VoteMargin | null; readonly offer: ProRataOffer | null },
): Headroom {
  const bounds: Record<Room, Bounds> = {
    buyBackWithoutConversion: buyBackRoom(world),
    buyBackWithinFloor: atEnds(margin, (sides, floor) => largestBuyBack(sides, floor)),
    weightedIssue: issueRoom(world, offer),
    beneficiaryPurchase: atEnds(margin, (sides, floor) => largestPurchase(sides, floor)),
    repairConversion: repairRoom(world, margin),
  };
  return {
    buyBackWithoutConversion: known(bounds.buyBackWithoutConversion),
    buyBackWithinFloor: known(bounds.buyBackWithinFloor),
    weightedIssue: known(bounds.weightedIssue),
    beneficiaryPurchase: known(bounds.beneficiaryPurchase),
    repairConversion: known(bounds.repairConversion),
    bounds,
  };
}

/** The proportion and the ratchet at each end of what is known, as the ratchet's own measurement pairs them; `null` where not known. */
interface Ends {
  readonly low: readonly [Proportion, Proportion];
  readonly high: readonly [Proportion, Proportion];
}

function proportionEnds({ register, ratchet }: World): Ends | null {
  const counts = countsOf(register.classes);
  const total = countUnder(counts.totals, ratchet.policies);
  const { low, high } = weightedUnder(counts, ratchet.policies);
  if (total === null || high === null || ratchet.low === null || ratchet.high === null) return null;
  return { low: [{ weighted: low, total }, ratchet.low], high: [{ weighted: high, total }, ratchet.high] };
}

/** What was bought and waits for its cancellation uses the room first; nobody can sell more than there is in others' hands. */
function buyBackRoom(world: World): Bounds {
  const ends = proportionEnds(world);
  if (ends === null) return anything;
  const { capital, ratchet } = world;
  // Where the count falls with the purchase, what was bought has used the room already.
  const waiting = countsBoughtBack(ratchet.policies) ? capital.boughtBack : 0n;
  const room = ordered(largestReduction(...ends.low), largestReduction(...ends.high));
  const ordinary = capital.classes.filter(({ weighted }) => !weighted);
  const there = ordinary.reduce<bigint | null>((sum, one) => plus(sum, one.voting), 0n);
  return {
    low: least(lessOf(room.low, waiting), there ?? 0n),
    high: there === null ? room.high : least(lessOf(room.high ?? there, waiting), there),
  };
}

/** Weighted shares come only in an offer to all in proportion: never more than what the weighted holders' part of it is. */
function issueRoom(world: World, offer: ProRataOffer | null): Bounds {
  if (offer === null) return exactly(0n);
  const ends = proportionEnds(world);
  const rows = [...world.register.classes.values()].filter(({ weighted }) => weighted);
  const holdings = rows.flatMap(({ holdings: held }) => [...held.values()]);
  if (ends === null || holdings.some(({ shares }) => shares === null)) return anything;
  const most = entitlement(
    holdings.map(({ shares, ended, uncertain }) => (shares ?? 0n) - ended - uncertain),
    offer.forEach,
  );
  const room = (end: readonly [Proportion, Proportion]): bigint =>
    least(largestWeightedIssue(end[0], end[1], offer.ordinary) ?? most, most);
  return ordered(room(ends.low), room(ends.high));
}

function repairRoom({ capital }: World, margin: VoteMargin | null): Bounds {
  const classes = capital.classes.filter(({ weighted }) => weighted);
  if (margin === null) return anything;
  const best = smallestRepair(
    margin.best,
    margin.floor,
    classes.map((one) => weightAt(one, 'low')),
  );
  const worst =
    margin.worst === null
      ? null
      : smallestRepair(
          margin.worst,
          margin.floor,
          classes.map((one) => weightAt(one, 'high')),
        );
  return best === null || worst === null ? { low: best ?? 0n, high: null } : ordered(best, worst);
}

function weightAt(shareClass: ClassCapital, end: 'low' | 'high'): WeightOfClass {
  const votes = votesOfWeight(shareClass);
  return { live: shareClass.live[end] ?? shareClass.live.low, votesPerShare: votes[end] ?? votes.low };
}

function atEnds(margin: VoteMargin | null, room: (sides: VoteSides, floor: Ratio) => bigint): Bounds {
  if (margin === null) return anything;
  const { best, worst, floor } = margin;
  const most = room(best, floor);
  return worst === null ? { low: 0n, high: most } : ordered(room(worst, floor), most);
}

function ordered(a: bigint, b: bigint): Bounds {
  return a < b ? { low: a, high: b } : { low: b, high: a };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function lessOf(room: bigint, used: bigint): bigint {
  return room > used ? room - used : 0n;
}

function plus(sum: bigint | null, count: bigint | null): bigint | null {
  return sum === null || count === null ? null : sum + count;
}
