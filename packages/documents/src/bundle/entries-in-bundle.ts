import type { Entry, LivingUndertaking, Reason } from '@tenfold/kernel';
import type { ClaimableBreach, LivingClaim } from '@tenfold/kernel/claim';
import { claimsFound } from '../asked/claims.ts';
import type { Check } from '../check/check.ts';
import { entriesNamed } from '../check/explanation.ts';
import { entriesBehindCounts, entriesBehindHoldings, idsOf } from '../papers/written/entries-behind.ts';

/** In what the entries in question are looked for: all that are in force on the day of the check. */
export interface LookedThrough {
  readonly check: Check;
  readonly claim: string;
  readonly entries: readonly Entry[];
}

/**
 * The ids of the entries in question: those of the claim and its steps, of the undertaking and what became of it, of every
 * breach with its other readings, of standing and time, of what the beneficiary did for others, and those from which his shares and
 * all shares are counted, where these are not too many for a reader. Each once.
 */
export function entriesInBundle({ check, claim: id, entries }: LookedThrough): readonly string[] {
  const claim = claimIn(check, id);
  const undertaking = undertakingOf(check, claim);
  return [
    ...new Set([
      ...ofClaim(claim),
      ...(undertaking === null ? [] : ofUndertaking(check, undertaking)),
      ...claim.breaches.flatMap(ofBreach),
      ...ofReasons([...claim.standing.flatMap(({ fact, question }) => [fact, question]), ...claim.notes]),
      ...claim.limitation.flatMap(({ why }) => why.entries),
      ...ofPerson(check, claim.beneficiary),
      ...endeavoursOf(check, claim.beneficiary),
      ...countedFrom({ check, claim: id, entries }, claim.beneficiary),
    ]),
  ];
}

/** The claim of that id. Throws a fault where the day knows none. */
export function claimIn(check: Check, id: string): LivingClaim {
  const [claim] = claimsFound(check, id).claims;
  if (claim === undefined) throw new Error(`fault: there is no claim ${id}`);
  return claim;
}

/** The undertaking on which a claim rests; `null` where the day has none of that id. */
export function undertakingOf({ undertakings }: Check, claim: LivingClaim): LivingUndertaking | null {
  return undertakings.find(({ id }) => id === claim.undertaking) ?? null;
}

function ofClaim({ entry, steps, outcome }: LivingClaim): readonly string[] {
  return [entry, ...steps.map((step) => step.entry), ...(outcome === null ? [] : [outcome.entry])];
}

function ofUndertaking({ world }: Check, undertaking: LivingUndertaking): readonly string[] {
  const given = undertaking.id === null ? undefined : world.register.undertakings.get(undertaking.id);
  const variations = given?.variations.map(({ entry }) => entry) ?? [];
  return [
    ...(given === undefined ? [] : [given.entry]),
    ...undertaking.steps.map(({ entry }) => entry),
    ...variations,
    ...(given?.replaced == null ? [] : [given.replaced.entry]),
    ...(undertaking.ended === null ? [] : [undertaking.ended.entry]),
    ...ofReasons([...undertaking.lacking, ...undertaking.warnings]),
  ];
}

function ofBreach({ finding, limitation }: ClaimableBreach): readonly string[] {
  return [...entriesNamed(finding), ...limitation.flatMap(({ why }) => why.entries)];
}

function ofPerson({ world }: Check, id: string): readonly string[] {
  const person = world.register.people.get(id);
  if (person === undefined) return [];
  return [person.entry, ...(person.recognised === null ? [] : [person.recognised.entry])];
}

/** What he did so that others should comply bears on a breach of theirs, whether it helps him or not. */
function endeavoursOf({ world }: Check, beneficiary: string): readonly string[] {
  return world.register.endeavours.filter((one) => one.beneficiary === beneficiary).map(({ entry }) => entry);
}

function countedFrom({ check: { world }, entries }: LookedThrough, beneficiary: string): readonly string[] {
  const one = world.beneficiaries.find(({ person }) => person.id === beneficiary);
  const classes = entries.filter(({ kind }) => kind === 'share-class-created').map(({ id }) => id);
  const his = one === undefined ? [] : entriesBehindHoldings(entries, idsOf(one, world));
  const counted = [...classes, ...his, ...entriesBehindCounts(entries)];
  return counted.length > MOST_COUNTED ? [] : counted;
}

/** Beyond this whoever wants to count again takes the whole record. */
const MOST_COUNTED = 1000;

function ofReasons(reasons: readonly Reason[]): readonly string[] {
  return reasons.flatMap(({ entries }) => entries);
}
