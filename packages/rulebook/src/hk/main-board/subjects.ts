import type { Beneficiary, Observation, World } from '@tenfold/kernel';

/** Beneficiaries whom a rule about conduct can concern on the day: those whose weight had not ended before it. */
export function liveBeneficiaries(world: World): readonly Beneficiary[] {
  return world.beneficiaries.filter(({ live, person }) => live !== 'no' || person.weightEnded?.on === world.on);
}

/** One observation of the issuer and one of each beneficiary, from facts that differ by party only. */
export function partyObservations<Facts>(
  world: World,
  factsOf: (party: 'issuer' | 'beneficiary') => Facts,
): readonly Observation<Facts>[] {
  const issuer = { subject: { id: world.issuer.id, party: 'issuer' as const }, facts: factsOf('issuer') };
  const beneficiaries = liveBeneficiaries(world).map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary' as const },
    facts: factsOf('beneficiary'),
  }));
  return [issuer, ...beneficiaries];
}
