import { type Bounds, eachRoundedUp, known, largestRemainder, type Policies } from '@tenfold/kernel';

/**
 * A beneficiary's part of a conversion of `count` shares under policy A6; `null` where it depends on a holding that is not
 * known. Somebody who alone has all the weighted shares bears all of it.
 */
export function partOf(
  person: string,
  spread: { readonly count: bigint; readonly shares: ReadonlyMap<string, Bounds>; readonly alive: Bounds },
  { conversionSplit }: Pick<Policies, 'conversionSplit'>,
): bigint | null {
  if (spread.count === 0n) return 0n;
  const bearers: { id: string; weight: bigint }[] = [];
  for (const [id, bounds] of spread.shares) {
    const weight = known(bounds);
    if (weight === null) return null;
    bearers.push({ id, weight });
  }
  const spreadOut = bearers.reduce((sum, { weight }) => sum + weight, 0n);
  if (spreadOut === 0n || spreadOut !== known(spread.alive)) return null;
  const split = conversionSplit === 'largest-remainder' ? largestRemainder : eachRoundedUp;
  return split(spread.count, bearers).get(person) ?? 0n;
}
