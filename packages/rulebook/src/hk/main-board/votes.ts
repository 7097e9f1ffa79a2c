import {
  addRatios,
  type Bounds,
  type HoldingRow,
  isSurelyInterested,
  multiplyRatios,
  ratio,
  type Ratio,
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
    const most: Ratio | null = live.high === null || perShare.high === null ? null : multiplyRatios(ratio(live.high, 1n), perShare.high);
    high = high === null || most === null ? null : addRatios(high, most);
  }
  return { low, high };
}

/**
 * One-vote shares held by or for beneficiaries (policies A8 and A29). Each holding counts once however many beneficiaries
 * have a part in it; under the narrower reading of A8 only their economic parts count, rounded up to whole shares.
 */
export function heldForBeneficiaries(world: World): { readonly held: Bounds; readonly entries: readonly string[] } {
  const entries = new Set<string>();
  const counted = new Set<string>();
  let low = 0n;
  let high: bigint | null = 0n;
  for (const beneficiary of world.beneficiaries) {
    const isPublic = beneficiary.live === 'no' && world.policies.endedSharesArePublic === 'yes';
    if (isPublic) continue;
    for (const row of beneficiary.rows) {
      const held = heldInRow(world, row, { person: beneficiary.person.id, counted });
      if (held === null) continue;
      low += held.low;
      high = high === null || held.high === null ? null : high + held.high;
      for (const entry of row.seen.entries) entries.add(entry);
    }
  }
  return { held: { low, high }, entries: [...entries] };
}

function heldInRow(
  { policies, register }: World,
  row: HoldingRow,
  { person, counted }: { readonly person: string; readonly counted: Set<string> },
): Bounds | null {
  const ordinary = ordinaryIn(row, register);
  if (ordinary.high === 0n) return ordinary;
  if (policies.heldForBeneficiary === 'owned') {
    const part = row.seen.economic.by.get(person) ?? zero;
    const most = row.seen.possible.has(person) ? whole : part;
    return { low: roundedUp(part, ordinary.low), high: ordinary.high === null ? null : roundedUp(most, ordinary.high) };
  }
  const key = `${row.shareClass} ${row.holder}`;
  if (counted.has(key)) return null;
  if (!isSurelyInterested(row.seen, person)) return { low: 0n, high: ordinary.high };
  counted.add(key);
  return ordinary;
}

function ordinaryIn(row: HoldingRow, register: World['register']): Bounds {
  if (row.weighted) return { low: row.ended, high: row.shares === null ? null : row.ended + row.uncertain };
  if (row.shares !== null) return { low: row.shares, high: row.shares };
  const shareClass = register.classes.get(row.shareClass);
  const rest = shareClass === undefined || shareClass.inIssue === null ? null : shareClass.inIssue - shareClass.named;
  return { low: 0n, high: rest };
}

function roundedUp(part: Ratio, count: bigint): bigint {
  return (part.numerator * count + part.denominator - 1n) / part.denominator;
}
