/**
 * What is known of a count: it lies between `low` and `high`, both included; `high` is `null` when nothing bounds it.
 * A count that is known has `low === high`. Rules are evaluated at both ends (LAW: unknown inputs are intervals).
 */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint | null;
}

export function exactly(count: bigint): Bounds {
  return { low: count, high: count };
}

/** The count when both ends agree, else `null`: an unknown figure is never written as a number. */
export function known({ low, high }: Bounds): bigint | null {
  return low === high ? low : null;
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: a.low + b.low, high: a.high === null || b.high === null ? null : a.high + b.high };
}

/** What is left of a count without a part of it; never less than nothing. */
export function subtractBounds(all: Bounds, part: Bounds): Bounds {
  const low = part.high === null || part.high > all.low ? 0n : all.low - part.high;
  return { low, high: all.high === null ? null : all.high - part.low };
}
