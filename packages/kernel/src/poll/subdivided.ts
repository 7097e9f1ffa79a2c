import { multiplyRatios, type Ratio, whole } from '../numbers/ratio.ts';
import type { Register } from '../register/register.ts';

/** One issuer at the record date and on the day of the poll. */
export interface TwoMoments {
  readonly early: Pick<Register, 'subdivisions'>;
  readonly later: Pick<Register, 'subdivisions'>;
}

/** How many shares of a class each one of the record date is on the day of the poll, exactly; one where none was subdivided since. */
export function subdividedBetween({ early, later }: TwoMoments, shareClass: string): Ratio {
  const before = new Set(early.subdivisions.map(({ entry }) => entry));
  return later.subdivisions
    .filter((one) => !before.has(one.entry) && (one.shareClass === null || one.shareClass === shareClass))
    .reduce((product, { into }) => multiplyRatios(product, into), whole);
}
