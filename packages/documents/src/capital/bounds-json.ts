import { type Bounds, formatRatio, type RatioBounds } from '@tenfold/kernel';
import type { Json } from '../check/figure-json.ts';

/** The ends of a whole number: equal where it is known, `high` is `null` where nothing bounds it. */
export function endsJson({ low, high }: Bounds): Json {
  return { low: `${low}`, high: high === null ? null : `${high}` };
}

/** The ends of a figure that may be a fraction; `null` where there is nothing that it could be taken of. */
export function ratioEndsJson(bounds: RatioBounds | null): Json {
  if (bounds === null) return null;
  return { low: formatRatio(bounds.low), high: bounds.high === null ? null : formatRatio(bounds.high) };
}
