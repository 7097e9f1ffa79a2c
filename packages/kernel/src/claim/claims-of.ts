import type { RecordedClaim } from '../register/claim.ts';
import { breachesToClaim, type BreachesGiven, type Promise } from './breaches.ts';
import type { LimitationWatch } from './limitation.ts';
import type { ClaimableBreach, LivingClaim } from './living-claim.ts';
import { notesOnClaim } from './notes-on-claim.ts';
import { standingOf } from './standing.ts';

/** What the claims are read from: the same as the breaches. */
export type ClaimsGiven = BreachesGiven;

/** Every claim of the record as it stands on the day, the oldest first; those of one day by their ids. */
export function claimsOf(given: ClaimsGiven): readonly LivingClaim[] {
  const breaches = breachesToClaim(given);
  const recorded = [...given.world.register.claims.values()].toSorted(
    (a, b) => compareTexts(a.madeOn, b.madeOn) || compareTexts(a.id, b.id),
  );
  return recorded.map((claim) => livingClaim(given, claim, breaches));
}

function livingClaim(
  { undertakings, world }: ClaimsGiven,
  claim: RecordedClaim,
  all: readonly ClaimableBreach[],
): LivingClaim {
  const { id, entry, undertaking, claimant, claimantKind, madeOn, at, provisions, closed } = claim;
  const breaches = all.filter((breach) => breach.undertaking === undertaking && breach.claims.includes(id));
  const promise = undertakings.find((one) => one.id === undertaking);
  const steps = claim.steps.toSorted((a, b) => compareTexts(a.on, b.on) || compareTexts(a.entry, b.entry));
  return {
    id,
    entry,
    undertaking,
    beneficiary: beneficiaryOf(world.register.undertakings.get(undertaking), promise),
    claimant,
    claimantKind,
    madeOn,
    at,
    state: closed === null ? 'open' : 'closed',
    provisions,
    breaches,
    remedies: claim.remedies,
    remedy: claim.remedy,
    standing: standingOf(claim, breaches),
    limitation: earliestOf(breaches),
    steps,
    outcome: closed,
    holdsOpen: closed === null,
    notes: notesOnClaim({ claim, breaches, ended: promise?.ended ?? null }),
  };
}

function beneficiaryOf(given: { readonly beneficiary: string } | undefined, promise: Promise | undefined): string {
  const beneficiary = given?.beneficiary ?? promise?.beneficiary;
  if (beneficiary === undefined) throw new Error('fault: a claim stands under an undertaking that nobody gave');
  return beneficiary;
}

/** Of each reading the watch that is over first; one whose day is not known comes before all, for it may be over. */
function earliestOf(breaches: readonly ClaimableBreach[]): readonly LimitationWatch[] {
  const first = breaches[0]?.limitation ?? [];
  return first.map(({ reading }) => {
    const alike = breaches.flatMap(({ limitation }) => limitation.filter((one) => one.reading === reading));
    return alike.toSorted((a, b) => compareTexts(a.lastDay ?? '', b.lastDay ?? ''))[0] as LimitationWatch;
  });
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
