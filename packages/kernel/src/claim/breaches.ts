import type { Finding } from '../finding/finding.ts';
import { vehiclesOf } from '../undertaking/vehicles-of.ts';
import type { LivingUndertaking } from '../undertaking/living.ts';
import type { World } from '../world/world.ts';
import { isClaimedOn } from './claimed-on.ts';
import { type DaysOfBreach, daysOfBreach } from './days-of-breach.ts';
import type { LimitationLaw } from './limitation.ts';
import { limitationOf } from './limitation-of.ts';
import type { ClaimableBreach } from './living-claim.ts';

/** What of an undertaking the breaches of it are read from. */
export type Promise = Pick<LivingUndertaking, 'id' | 'beneficiary' | 'clauses' | 'ended' | 'givenOn' | 'basis'>;

/** What the breaches are looked for in. */
export interface BreachesGiven {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly undertakings: readonly Promise[];
  /** The provisions that a sentence promises which names none itself. */
  readonly promised: readonly string[];
  readonly limitation: LimitationLaw;
}

/**
 * Every breach that a claim under an undertaking may rest on, claimed on or not: of the giver himself, and of a vehicle or the
 * company for which he promised his best endeavours. Nothing from before it was given or after it ended is one.
 */
export function breachesToClaim(given: BreachesGiven): readonly ClaimableBreach[] {
  return given.undertakings.flatMap((promise) => breachesOf(given, promise));
}

/** The same of one undertaking. */
export function breachesOf(given: BreachesGiven, promise: Promise): readonly ClaimableBreach[] {
  const person = given.world.beneficiaries.find((one) => one.person.id === promise.beneficiary) ?? null;
  const vehicles = vehiclesOf(person);
  return given.findings.flatMap((finding) => {
    if (finding.verdict !== 'breached') return [];
    const kind = clauseKindFor(finding, promise, vehicles);
    const days = daysOfBreach(finding);
    if (kind === null || !isWithin(promise, days)) return [];
    const clauses = clausesUnder(given, promise, { kind, provision: finding.provision });
    return clauses.length === 0 ? [] : [toBreach(given, promise, { finding, days, clauses })];
  });
}

type PromiseKind = 'own-compliance' | 'vehicle-compliance' | 'company-compliance';

function clauseKindFor(
  { subject, party }: Finding,
  { beneficiary }: Promise,
  vehicles: ReadonlySet<string>,
): PromiseKind | null {
  if (subject === beneficiary) return 'own-compliance';
  if (party === 'issuer') return 'company-compliance';
  return party === 'vehicle' && vehicles.has(subject) ? 'vehicle-compliance' : null;
}

function isWithin({ ended, givenOn }: Promise, { from, until }: DaysOfBreach): boolean {
  if (ended !== null && from !== null && from > ended.on) return false;
  return givenOn === null || until === null || until >= givenOn;
}

function clausesUnder(
  { world, promised }: BreachesGiven,
  { id, clauses }: Promise,
  { kind, provision }: { readonly kind: PromiseKind; readonly provision: string },
): ClaimableBreach['clauses'] {
  const paper = id === null ? null : (world.register.undertakings.get(id)?.instrument ?? null);
  const scope = paper?.provisions ?? promised;
  return clauses
    .filter((clause) => clause.kind === kind && (clause.provisions ?? scope).includes(provision))
    .map((clause) => ({ id: clause.id, strength: clause.strength }));
}

function toBreach(
  { world, limitation }: BreachesGiven,
  { id, beneficiary, basis }: Promise,
  { finding, days, clauses }: Pick<ClaimableBreach, 'finding' | 'clauses'> & { readonly days: DaysOfBreach },
): ClaimableBreach {
  const claims = [...world.register.claims.values()].filter(
    (claim) => claim.undertaking === id && isClaimedOn(claim, finding, days),
  );
  const entries = finding.reasons[0]?.entries ?? [];
  return {
    finding,
    undertaking: id,
    beneficiary,
    nature: finding.subject === beneficiary ? 'own' : 'endeavours',
    clauses,
    ...days,
    limitation: limitationOf(limitation, { on: world.on, from: days.from, basis, entries }),
    claims: claims.map((claim) => claim.id).toSorted(),
  };
}
