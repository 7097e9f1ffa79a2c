import { type Bounds, addBounds, exactly } from '../numbers/bounds.ts';
import { compareRatios, whole, zero } from '../numbers/ratio.ts';
import { isInterested, lookThrough, soleOwner } from './look-through.ts';
import type { EndCause } from './person.ts';
import { weightedAlive } from './ratchet.ts';
import { isBound, type Register } from './register.ts';
import { doubtWeightOf, endWeightOf, holdingBounds, type ShareClass, unnamed } from './share-class.ts';

/** The classes that carry weight. */
export function weightedClasses({ classes }: Register): readonly ShareClass[] {
  return [...classes.values()].filter(({ weighted }) => weighted);
}

/**
 * Ends the weight of all shares of a person, in his own name and in vehicles (Rule 8A.17): at that instant, whatever the
 * register of members still shows. Does nothing where Chapter 8A does not bind the issuer, or when it had ended before.
 */
export function endWeightOfPerson(
  register: Register,
  person: string,
  end: { readonly cause: EndCause; readonly at: string; readonly entry: string },
): void {
  const found = register.people.get(person);
  if (found === undefined || found.recognised === null || found.weightEnded !== null || !isBound(register)) return;
  markRatchetsStale(register);
  found.weightEnded = { on: register.day as string, ...end };
  for (const shareClass of weightedClasses(register)) endWeightInClass(register, shareClass, person);
}

function endWeightInClass(register: Register, shareClass: ShareClass, person: string): void {
  let rows = 0;
  for (const holder of shareClass.holdings.keys()) {
    const seen = lookThrough(register, holder);
    if (!isInterested(seen, person)) continue;
    rows += 1;
    if (compareRatios(seen.control.by.get(person) ?? zero, whole) === 0) endWeightOf(shareClass, holder);
    else doubtWeightOf(shareClass, holder);
  }
  const rest = unnamed(shareClass);
  if (rows === 0 && rest !== 0n) shareClass.endedUnknown = true;
}

/** Whether the person has, or may have, a weighted share that is alive. */
export function mayHaveWeight(register: Register, person: string): boolean {
  return weightedClasses(register).some((shareClass) => {
    let rows = 0;
    for (const [holder, { shares, ended, allEnded }] of shareClass.holdings) {
      if (!isInterested(lookThrough(register, holder), person)) continue;
      rows += 1;
      if (!allEnded && (shares === null || shares > ended)) return true;
    }
    return rows === 0 && unnamed(shareClass) !== 0n;
  });
}

/** The ratchet must look at the proportion again before anything can raise it. */
export function markRatchetsStale(register: Register): void {
  for (const ratchet of register.ratchets) ratchet.stale = true;
}

/** Weighted shares changed hands or left issue by `entry`: whoever has none at the end of the day has lost his weight by it. */
export function noteWeightMoved(register: Register, entry: string): void {
  register.weightMovedBy = entry;
  markRatchetsStale(register);
}

/** What would be alive had it not been converted: the shares of those who have lost their weight since would not. */
export function convertedByLive({ people }: Pick<Register, 'people'>, converted: ReadonlyMap<string, bigint>): bigint {
  let sum = 0n;
  for (const [who, shares] of converted) {
    if ((people.get(who)?.weightEnded ?? null) === null) sum += shares;
  }
  return sum;
}

/** Keeps, once a day and before anything changes them, the live weighted shares and whose they are. */
export function noteDayStart(register: Register): void {
  if (register.dayStart !== null) return;
  register.dayStart = { alive: weightedAlive(register.classes.values()), shares: liveSharesByPerson(register) };
}

/** Live weighted shares of each person who alone has them, added up over classes and vehicles. */
export function liveSharesByPerson(register: Register): ReadonlyMap<string, Bounds> {
  const shares = new Map<string, Bounds>();
  for (const shareClass of weightedClasses(register)) {
    for (const [holder, holding] of shareClass.holdings) {
      if (holding.allEnded) continue;
      const owner = soleOwner(lookThrough(register, holder)) ?? holder;
      const all = holdingBounds(shareClass, holder);
      const gone = holding.ended + holding.uncertain;
      const live = { low: all.low > gone ? all.low - gone : 0n, high: all.high === null ? null : all.high - gone };
      shares.set(owner, addBounds(shares.get(owner) ?? exactly(0n), live));
    }
  }
  return shares;
}
