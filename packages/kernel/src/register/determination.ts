import type { Passing } from './happenings.ts';
import { type LookThrough, lookThrough } from './look-through.ts';
import { findPerson } from './find.ts';
import { isRefusal } from './movement.ts';
import { type DeterminedWeight, endingCause, readOutcome } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import { isBound, type Register } from './register.ts';
import { confirmWeightOf, endDoubtedWeightOf, endWeightOf, type ShareClass } from './share-class.ts';
import { endWeightOfPerson, noteWeightMoved, weightedClasses } from './weight.ts';

/** A determination of the Exchange: under which provision, about whom or which entry, with what outcome, when. */
export interface Determined {
  readonly provision: string;
  readonly subject: string;
  readonly outcome: string;
  readonly at: string;
  readonly entry: string;
}

/**
 * Carries out what a determination does to weight: under Rule 8A.17 to all that a person has, under Rules 8A.18 and 8A.19
 * to what a holder or vehicle has, or to what one transfer moved. Any other determination moves nothing.
 */
export function carryOut(register: Register, determined: Determined): Refusal | null {
  const { provision, subject, outcome, at, entry } = determined;
  const weight = readOutcome(outcome);
  if (isUnder(provision, '8A.17')) {
    const person = findPerson(register, subject, 'fields.subject');
    if (isRefusal(person)) return person;
    if (weight === 'ends') endWeightOfPerson(register, subject, { cause: endingCause(provision, outcome), at, entry });
    return null;
  }
  const isAboutShares = isUnder(provision, '8A.18') || isUnder(provision, '8A.19');
  if (!isAboutShares || weight === 'not-decided' || !isBound(register)) return null;
  settleDoubt(register, subject, weight);
  noteWeightMoved(register, entry);
  return null;
}

function isUnder(provision: string, rule: string): boolean {
  return provision === rule || provision.startsWith(`${rule}(`);
}

type Settled = Exclude<DeterminedWeight, 'not-decided'>;

function settleDoubt(register: Register, subject: string, weight: Settled): void {
  const moved = register.passings.filter(({ entry, outcome }) => entry === subject && outcome === 'uncertain');
  for (const passing of moved) settlePassing(register, passing, weight);
  if (moved.length === 0) settleHolder(register, subject, weight);
}

/** What one entry moved: the shares of a transfer, or all that stands behind a vehicle whose interests changed. */
function settlePassing(register: Register, passing: Passing, weight: Settled): void {
  const shareClass = register.classes.get(passing.shareClass);
  if (passing.because === 'interests-changed' || shareClass === undefined) {
    settleHolders(
      register,
      weight,
      ({ entries, vehicles }) => entries.includes(passing.entry) || vehicles.includes(passing.to),
    );
  } else {
    settleShares(shareClass, { holder: holderAfter(passing), shares: passing.shares ?? undefined }, weight);
  }
  passing.outcome = outcomeOf(weight);
}

/** All that a holder has, and all that any holder has through a vehicle of that name. */
function settleHolder(register: Register, subject: string, weight: Settled): void {
  settleHolders(register, weight, ({ vehicles }, holder) => holder === subject || vehicles.includes(subject));
  for (const passing of register.passings) {
    const isHis = holderAfter(passing) === subject || passing.to === subject;
    if (isHis && passing.outcome === 'uncertain') passing.outcome = outcomeOf(weight);
  }
}

function settleHolders(
  register: Register,
  weight: Settled,
  isMeant: (seen: LookThrough, holder: string) => boolean,
): void {
  for (const shareClass of weightedClasses(register)) {
    for (const holder of shareClass.holdings.keys()) {
      if (isMeant(lookThrough(register, holder), holder))
        settleShares(shareClass, { holder, shares: undefined }, weight);
    }
  }
}

function outcomeOf(weight: Settled): Passing['outcome'] {
  return weight === 'ends' ? 'ended' : 'same-person';
}

function settleShares(
  shareClass: ShareClass,
  { holder, shares }: { readonly holder: string; readonly shares: bigint | undefined },
  weight: Settled,
): void {
  if (weight === 'goes-on') confirmWeightOf(shareClass, holder, shares);
  else if (shares === undefined) endWeightOf(shareClass, holder);
  else endDoubtedWeightOf(shareClass, holder, shares);
}

/** Who holds the shares after a passing: the taker when the title went with it. */
function holderAfter({ from, to, passing }: Passing): string {
  return passing.includes('legal-title') ? to : from;
}
