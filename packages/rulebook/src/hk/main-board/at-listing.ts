import type { Beneficiary, ListingTerm, Person, PlainDate, World } from '@tenfold/kernel';

/** The listing at which Chapter 8A sets its conditions: the first that is wholly under it, or else the first of all. */
export function listingOf({ register: { listing } }: World): ListingTerm | null {
  return listing.find(({ status }) => status === 'chapter-8a') ?? listing[0] ?? null;
}

/** Who was a beneficiary on the day of that listing, in the order in which they were recorded. */
export function beneficiariesAtListing(world: World): readonly Beneficiary[] {
  const listing = listingOf(world);
  if (listing === null) return [];
  return world.beneficiaries.filter(({ person }) => wasBeneficiaryOn(person, listing.from));
}

function wasBeneficiaryOn({ recognised, died }: Person, day: PlainDate): boolean {
  return recognised !== null && recognised.on <= day && (died === null || died.on > day);
}
