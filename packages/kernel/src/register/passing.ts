import type { Passing, PassingHead, PassingOutcome } from './happenings.ts';
import { isInterested, lookThrough, soleOwner } from './look-through.ts';
import { isBound, type Register } from './register.ts';
import { addToHolding, doubtWeightOf, endWeightOf, type ShareClass, takeFromHolding } from './share-class.ts';
import { noteWeightMoved } from './weight.ts';

/** Something in shares of one class that passes from one hand to another. */
export interface PassingOf {
  readonly shareClass: ShareClass;
  readonly shares: bigint;
  readonly from: string;
  readonly to: string;
  readonly passing: readonly PassingHead[];
  readonly entry: string;
  readonly because: Passing['because'];
  readonly betweenBeneficiaries: 'ends' | 'determination';
}

/**
 * Moves shares, or something in them, and records what that does to their weight (Rule 8A.18). Legal title alone moves
 * nothing that the rule looks at; anything more to another person ends the weight; to a vehicle that is only partly his,
 * or of which nobody knows whose it is, it is left to a determination.
 */
export function passOn(register: Register, passing: PassingOf): void {
  const { shareClass, shares, from, to } = passing;
  if (!shareClass.weighted) {
    moveShares(passing);
    return;
  }
  const outcome = outcomeOf(register, passing);
  noteWeightMoved(register, passing.entry);
  const owner = soleOwner(lookThrough(register, from));
  settleWeight(passing, outcome);
  register.passings.push({
    entry: passing.entry,
    on: register.day as string,
    from,
    to,
    shareClass: shareClass.id,
    shares,
    passing: passing.passing,
    outcome,
    person: owner !== null && register.people.has(owner) ? owner : null,
    because: passing.because,
  });
}

/** Moves the shares where their title passes, and ends or doubts their weight where they are then. */
function settleWeight(passing: PassingOf, outcome: PassingOutcome): void {
  const { shareClass, shares, from, to } = passing;
  const isMoved = passing.passing.includes('legal-title') && outcome !== 'title-only';
  const taken = isMoved ? moveShares(passing) : { ended: 0n, uncertain: 0n };
  const holder = isMoved ? to : from;
  // What had ended before stays ended wherever it goes, and what was in doubt stays in doubt.
  if (taken.ended > 0n) endWeightOf(shareClass, holder, taken.ended);
  const live = shares - taken.ended;
  if (outcome === 'ended') endWeightOf(shareClass, holder, live);
  if (outcome === 'uncertain') doubtWeightOf(shareClass, holder, live);
  else if (taken.uncertain > 0n && outcome === 'same-person') doubtWeightOf(shareClass, holder, taken.uncertain);
}

function moveShares({ shareClass, shares, from, to }: PassingOf): {
  readonly ended: bigint;
  readonly uncertain: bigint;
} {
  const taken = takeFromHolding(shareClass, from, shares);
  addToHolding(shareClass, to, shares);
  return taken;
}

function outcomeOf(register: Register, { from, to, passing, betweenBeneficiaries }: PassingOf): PassingOutcome {
  if (!isBound(register)) return 'not-bound';
  if (passing.every((head) => head === 'legal-title')) return 'title-only';
  const giver = soleOwner(lookThrough(register, from));
  const seen = lookThrough(register, to);
  const taker = soleOwner(seen);
  if (giver !== null && giver === taker) return 'same-person';
  if (taker === null && (seen.unknown.length > 0 || (giver !== null && isInterested(seen, giver)))) return 'uncertain';
  const isToBeneficiary = taker !== null && register.people.get(taker)?.recognised != null;
  return isToBeneficiary && betweenBeneficiaries === 'determination' ? 'uncertain' : 'ended';
}
