import { type Bounds, known } from '../numbers/bounds.ts';
import type { Policies } from '../policy/policies.ts';
import { type Bearer, eachRoundedUp, largestRemainder } from './allocation.ts';

/** Live weighted shares of each who bears a part of a conversion, and all that were alive. */
export interface BorneBy {
  readonly shares: ReadonlyMap<string, Bounds>;
  readonly alive: Bounds;
}

/** Who bears a conversion and with what weight; `null` where that depends on a holding that is not known. */
export function bearersOf({ shares, alive }: BorneBy): readonly Bearer[] | null {
  const bearers: Bearer[] = [];
  for (const [id, bounds] of shares) {
    const weight = known(bounds);
    if (weight === null) return null;
    bearers.push({ id, weight });
  }
  const spreadOut = bearers.reduce((sum, { weight }) => sum + weight, 0n);
  return spreadOut === 0n || spreadOut !== known(alive) ? null : bearers;
}

/** A conversion of `count` shares split under policy A6; `null` where a part depends on a holding that is not known. */
export function splitConversion(
  count: bigint,
  borne: BorneBy,
  { conversionSplit }: Pick<Policies, 'conversionSplit'>,
): ReadonlyMap<string, bigint> | null {
  const bearers = bearersOf(borne);
  if (bearers === null) return null;
  return conversionSplit === 'largest-remainder' ? largestRemainder(count, bearers) : eachRoundedUp(count, bearers);
}
