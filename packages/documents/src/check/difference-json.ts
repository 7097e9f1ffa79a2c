import type { Difference } from '@tenfold/kernel';
import { countJson } from './capital-json.ts';
import type { Json } from './figure-json.ts';

/** A published figure beside the one that the register gives, with how it came out. */
export function differenceJson({
  entry,
  on,
  figure,
  of,
  shares,
  published,
  computed,
  between,
  agrees,
  by,
}: Difference): Json {
  return {
    entry,
    on,
    figure,
    of,
    shares: countJson(shares),
    published,
    computed,
    between: between === null ? null : { ...between },
    agrees,
    by: countJson(by),
  };
}
