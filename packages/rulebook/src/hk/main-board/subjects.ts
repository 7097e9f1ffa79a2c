import type { Beneficiary, Observation, PlainDate, Subject, World } from '@tenfold/kernel';

/** Beneficiaries whom a rule about conduct can concern on the day: those whose weight had not ended before it. */
export function liveBeneficiaries(world: World): readonly Beneficiary[] {
  return world.beneficiaries.filter(({ live, person }) => live !== 'no' || person.weightEnded?.on === world.on);
}

/** Who was a beneficiary on the day of an event: whoever has lost his weight since is still answerable for it. */
function beneficiariesOn(world: World, day: PlainDate): readonly Beneficiary[] {
  return world.beneficiaries.filter(({ person: { recognised, weightEnded } }) => {
    const isSince = recognised !== null && recognised.on <= day;
    return isSince && (weightEnded === null || weightEnded.on >= day);
  });
}

/** One observation of the issuer and one of each beneficiary, from facts that differ by party only. */
export function partyObservations<Facts>(
  world: World,
  factsOf: (party: 'issuer' | 'beneficiary') => Facts,
): readonly Observation<Facts>[] {
  return observationsOf(world, { factsOf, about: {}, beneficiaries: liveBeneficiaries(world) });
}

/** The same about one event, for those who were beneficiaries on its day. */
export function partyObservationsOf<Facts>(
  world: World,
  event: { readonly entry: string; readonly on: PlainDate },
  factsOf: (party: 'issuer' | 'beneficiary') => Facts,
): readonly Observation<Facts>[] {
  const about = { event: event.entry, on: event.on };
  return observationsOf(world, { factsOf, about, beneficiaries: beneficiariesOn(world, event.on) });
}

function observationsOf<Facts>(
  { issuer }: World,
  given: {
    readonly factsOf: (party: 'issuer' | 'beneficiary') => Facts;
    readonly about: Pick<Subject, 'event' | 'on'>;
    readonly beneficiaries: readonly Beneficiary[];
  },
): readonly Observation<Facts>[] {
  const { factsOf, about, beneficiaries } = given;
  const ofIssuer = { subject: { id: issuer.id, party: 'issuer' as const, ...about }, facts: factsOf('issuer') };
  const facts = factsOf('beneficiary');
  const ofBeneficiaries = beneficiaries.map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary' as const, ...about },
    facts,
  }));
  return [ofIssuer, ...ofBeneficiaries];
}
