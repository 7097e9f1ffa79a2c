import { type Bounds, type Policies, splitConversion } from '@tenfold/kernel';

/**
 * A beneficiary's part of a conversion of `count` shares under policy A6; `null` where it depends on a holding that is not
 * known. Somebody who alone has all the weighted shares bears all of it.
 */
export function partOf(
  person: string,
  spread: { readonly count: bigint; readonly shares: ReadonlyMap<string, Bounds>; readonly alive: Bounds },
  policies: Pick<Policies, 'conversionSplit'>,
): bigint | null {
  if (spread.count === 0n) return 0n;
  const parts = splitConversion(spread.count, spread, policies);
  return parts === null ? null : (parts.get(person) ?? 0n);
}
