import type { PlainDate, World } from '@tenfold/kernel';
import { beneficiariesAtListing } from './at-listing.ts';

/**
 * The last day on which what follows from a WVR structure was owed: the day of the question, or the day on which the last
 * of the beneficiaries at listing lost his weight (Rule 8A.22), when that came before it.
 */
export function lastDayOfStructure(world: World): PlainDate {
  const ends = beneficiariesAtListing(world).map(({ person, live }) =>
    live === 'no' ? (person.weightEnded?.on ?? world.on) : world.on,
  );
  return ends.length === 0 ? world.on : ends.reduce((last, day) => (day > last ? day : last));
}
