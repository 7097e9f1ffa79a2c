import {
  addRatios,
  holdingBounds,
  type HoldingRow,
  isSurelyInterested,
  multiplyRatios,
  ratio,
  type Ratio,
  type ShareClass,
  type VoteBounds,
  votesOfWeight,
  whole,
  type World,
  zero,
} from '@tenfold/kernel';

/** Votes of all live weighted shares on an ordinary matter. */
export function liveWeightVotes({ capital }: World): VoteBounds {
  let low = zero;
  let high: Ratio | null = zero;
  for (const shareClass of capital.classes) {
    const { live } = shareClass;
    const perShare = votesOfWeight(shareClass);
    low = addRatios(low, multiplyRatios(ratio(live.low, 1n), perShare.low));
    const most: Ratio | null =
      live.high === null || perShare.high === null ? null : multiplyRatios(ratio(live.high, 1n), perShare.high);
    high = high === null || most === null ? null : addRatios(high, most);
  }
  return { low, high };
}

/** A number of shares as it is at the end of what is known that is best for the public, and at the worst; `null`: no limit. */
export interface HeldAtEnds {
  readonly atBest: bigint;
  readonly atWorst: bigint | null;
}

/**
 * One-vote shares held by or for beneficiaries (policies A8 and A29). Each holding counts once however many beneficiaries
 * have a part in it; under the narrower reading of A8 only their economic parts count, rounded up to whole shares.
 */
export function heldForBeneficiaries(world: World): { readonly held: HeldAtEnds; readonly entries: readonly string[] } {
  const entries = new Set<string>();
  const counted = new Set<string>();
  let sum: HeldAtEnds = nothingHeld;
  for (const beneficiary of world.beneficiaries) {
    const isPublic = beneficiary.live === 'no' && world.policies.endedSharesArePublic === 'yes';
    if (isPublic) continue;
    for (const row of beneficiary.rows) {
      const held = heldInRow(world, row, { person: beneficiary.person.id, counted });
      if (held === null) continue;
      sum = together(sum, held);
      for (const entry of row.seen.entries) entries.add(entry);
    }
  }
  return { held: sum, entries: [...entries] };
}

const nothingHeld: HeldAtEnds = { atBest: 0n, atWorst: 0n };

function together(a: HeldAtEnds, b: HeldAtEnds): HeldAtEnds {
  return {
    atBest: a.atBest + b.atBest,
    atWorst: a.atWorst === null || b.atWorst === null ? null : a.atWorst + b.atWorst,
  };
}

function heldInRow(
  { policies, register }: World,
  row: HoldingRow,
  { person, counted }: { readonly person: string; readonly counted: Set<string> },
): HeldAtEnds | null {
  const ordinary = row.weighted ? withoutWeightIn(row, register) : ordinaryIn(row, register);
  if (ordinary.atBest === 0n && ordinary.atWorst === 0n) return ordinary;
  if (policies.heldForBeneficiary === 'owned') return partIn(row, ordinary, person);
  const key = `${row.shareClass} ${row.holder}`;
  if (counted.has(key)) return null;
  if (!isSurelyInterested(row.seen, person)) return { atBest: 0n, atWorst: ordinary.atWorst };
  counted.add(key);
  return ordinary;
}

function partIn({ seen }: HoldingRow, { atBest, atWorst }: HeldAtEnds, person: string): HeldAtEnds {
  const part = seen.economic.by.get(person) ?? zero;
  const most = seen.possible.has(person) ? whole : part;
  return { atBest: roundedUp(part, atBest), atWorst: atWorst === null ? null : roundedUp(most, atWorst) };
}

/**
 * Shares of the weighted class without weight. What is in doubt is either alive, which is the worst for the public, or has
 * one vote; it is the beneficiary's in both cases, so at the best it counts here and at the worst with the weighted ones.
 */
function withoutWeightIn(
  { holder, shareClass: id, shares, ended, uncertain }: HoldingRow,
  { classes }: World['register'],
): HeldAtEnds {
  if (shares !== null) return { atBest: ended + uncertain, atWorst: ended };
  const shareClass = classes.get(id) as ShareClass;
  const isAllEnded = shareClass.holdings.get(holder)?.allEnded === true;
  return { atBest: ended, atWorst: isAllEnded ? holdingBounds(shareClass, holder).high : ended };
}

function ordinaryIn({ holder, shareClass: id }: HoldingRow, { classes }: World['register']): HeldAtEnds {
  const { low, high } = holdingBounds(classes.get(id) as ShareClass, holder);
  return { atBest: low, atWorst: high };
}

function roundedUp(part: Ratio, count: bigint): bigint {
  return (part.numerator * count + part.denominator - 1n) / part.denominator;
}
