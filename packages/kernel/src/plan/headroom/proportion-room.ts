import type { Proportion } from '../../register/ratchet.ts';

/**
 * The most by which the number of shares can fall with the weighted shares as they are: N − ⌈W·D / P⌉, nothing where the
 * proportion is above the ratchet already (Rules 8A.13 and 8A.15; P/D is the ratchet).
 */
export function largestReduction({ weighted, total }: Proportion, ratchet: Proportion): bigint {
  if (weighted === 0n) return total;
  if (ratchet.weighted === 0n) return 0n;
  const least = (weighted * ratchet.total + ratchet.weighted - 1n) / ratchet.weighted;
  return total > least ? total - least : 0n;
}

/**
 * The most weighted shares that can be issued beside `ordinary` others so that the proportion does not pass the ratchet:
 * ⌊(P·(N + o) − W·D) / (D − P)⌋, never less than nothing (Rule 8A.14). `null` where the ratchet is the whole, which limits
 * nothing.
 */
export function largestWeightedIssue(
  { weighted, total }: Proportion,
  ratchet: Proportion,
  ordinary: bigint,
): bigint | null {
  const perShare = ratchet.total - ratchet.weighted;
  if (perShare === 0n) return null;
  const room = ratchet.weighted * (total + ordinary) - weighted * ratchet.total;
  return room > 0n ? room / perShare : 0n;
}

/** What each weighted holding may take up of an offer of so many shares for each one held, a part of a share left out. */
export function entitlement(
  holdings: Iterable<bigint>,
  { numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint },
): bigint {
  let sum = 0n;
  for (const shares of holdings) sum += (shares * numerator) / denominator;
  return sum;
}
