import { type Bounds, countBounds, partWithin, type RatioBounds } from '@tenfold/kernel';

/** What part of all shares a count within bounds is; `null` where all shares are not known. */
export function proportionOf({ low, high }: Bounds, all: bigint | null): RatioBounds | null {
  return all === null ? null : partWithin(countBounds(low, high), countBounds(all));
}
