import type { Beneficiary } from '../world/beneficiary.ts';

/** The vehicles through which somebody holds weighted shares. */
export function vehiclesOf(person: Beneficiary | null): ReadonlySet<string> {
  return new Set((person?.rows ?? []).filter(({ weighted }) => weighted).flatMap(({ seen }) => seen.vehicles));
}
