import type { PlainDate, World } from '@tenfold/kernel';
import { beneficiariesAtListing } from './at-listing.ts';

/**
 * The last day on which what follows from a WVR structure was owed: the day of the question, or the day on which the last
 * of the beneficiaries at listing lost his weight (Rule 8A.22), when that came before it.
 */
export function lastDayOfStructure(world: World): PlainDate {
  const people = beneficiariesAtListing(world);
  const ends = people.map(({ person, live }) => (live === 'no' ? (person.weightEnded?.on ?? null) : null));
  if (ends.length === 0) return world.on;
  return ends.reduce<PlainDate>((last, end) => (end === null || end > last ? (end ?? world.on) : last), '');
}
