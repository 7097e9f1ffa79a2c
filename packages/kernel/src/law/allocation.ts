/** One who bears a part: his id and what his part is measured by. */
export interface Bearer {
  readonly id: string;
  readonly weight: bigint;
}

/**
 * Splits `count` among bearers in proportion to their weights by largest remainder (policy A6): each gets the whole part of
 * his exact share, and the shares left go to the largest remainders; ties to the larger weight, then to the earlier id. The
 * parts add up to `count`, each is within one of the exact share, and none exceeds his weight while `count` does not exceed
 * all weights. Throws `RangeError` when nobody bears anything.
 */
export function largestRemainder(count: bigint, bearers: readonly Bearer[]): ReadonlyMap<string, bigint> {
  const all = totalWeight(bearers);
  const parts = bearers.map(({ id, weight }) => ({
    id,
    weight,
    part: (count * weight) / all,
    remainder: (count * weight) % all,
  }));
  let left = count - parts.reduce((sum, { part }) => sum + part, 0n);
  for (const one of parts.toSorted(byRemainder)) {
    if (left === 0n) break;
    one.part += 1n;
    left -= 1n;
  }
  return new Map(parts.map(({ id, part }) => [id, part]));
}

/** The other split of policy A6: each bearer's exact share rounded up, so that nobody is below it; the sum may exceed `count`. */
export function eachRoundedUp(count: bigint, bearers: readonly Bearer[]): ReadonlyMap<string, bigint> {
  const all = totalWeight(bearers);
  return new Map(bearers.map(({ id, weight }) => [id, (count * weight + all - 1n) / all]));
}

interface Part extends Bearer {
  readonly remainder: bigint;
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function totalWeight(bearers: readonly Bearer[]): bigint {
  const all = bearers.reduce((sum, { weight }) => sum + weight, 0n);
  if (all <= 0n) throw new RangeError('a split needs somebody with a weight above zero');
  return all;
}
