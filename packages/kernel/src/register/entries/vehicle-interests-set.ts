import { eventKind } from '../event-kind.ts';
import { idField, listOf, objectOf, unknownOrRatio } from '../field.ts';
import { lookThrough, ringThrough, soleOwner } from '../look-through.ts';
import { addRatios, compareRatios, type Ratio, whole, zero } from '../../numbers/ratio.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isBound, type Register } from '../register.ts';
import { doubtWeightOf, endWeightOf } from '../share-class.ts';
import type { Interest } from '../vehicle.ts';
import { noteWeightMoved, weightedClasses } from '../weight.ts';

export const vehicleInterestsSet = eventKind({
  type: 'vehicle-interests-set',
  about: {
    en: 'Who has what part of a vehicle’s economics and of its votes, from this day on.',
    'zh-Hant': '自當日起，各人於工具所佔的經濟利益及所控制的投票權。',
    'zh-Hans': '自当日起，各人于工具所占的经济利益及所控制的投票权。',
  },
  fields: {
    vehicle: idField,
    interests: listOf(objectOf({ who: idField, economic: unknownOrRatio, control: unknownOrRatio })),
  },
  sample: {
    vehicle: 'example-holder',
    interests: [{ who: 'example-person', economic: '1', control: '1' }],
  },
  apply(register, { vehicle: id, interests }, entry) {
    const vehicle = register.vehicles.get(id);
    if (vehicle === undefined) return refuse('fields.vehicle', 'register.vehicle-unknown', { vehicle: { quote: id } });
    const refusal = refuseInterests(register, id, interests);
    if (refusal !== null) return refusal;
    const before = vehicle.interests === null ? null : ownersOfWeight(register);
    vehicle.interests = { list: interests, on: entry.effectiveOn, entry: entry.id };
    if (before !== null && isBound(register)) settleChangedOwners(register, before, { vehicle: id, entry: entry.id });
    return null;
  },
});

function refuseInterests(register: Register, id: string, interests: readonly Interest[]): Refusal | null {
  const who = interests.map((interest) => interest.who);
  const twice = who.find((one, index) => who.indexOf(one) !== index);
  if (twice !== undefined) return refuse('fields.interests', 'register.interest-twice', { holder: { name: twice } });
  for (const side of ['economic', 'control'] as const) {
    if (compareRatios(sum(interests.map((interest) => interest[side])), whole) === 1) {
      return refuse('fields.interests', `register.interests-exceed-${side}`, { vehicle: { name: id } });
    }
  }
  const ring = ringThrough(register, id, who);
  if (ring === null) return null;
  return refuse('fields.interests', 'register.ring', { ring: { list: ring.map((name) => ({ name })) } });
}

function sum(parts: readonly (Ratio | null)[]): Ratio {
  return parts.reduce<Ratio>((total, part) => addRatios(total, part ?? zero), zero);
}

type Owners = ReadonlyMap<string, string | null>;

function ownersOfWeight(register: Register): Owners {
  const holders = weightedClasses(register).flatMap(({ holdings }) => [...holdings.keys()]);
  return new Map(holders.map((holder) => [holder, soleOwner(lookThrough(register, holder))]));
}

/**
 * When what is behind a vehicle changes hands, weight ends as on a transfer; where it is only partly his, it is in doubt. A
 * vehicle that was nobody's alone passes too when somebody without weighted voting rights takes all of it.
 */
function settleChangedOwners(
  register: Register,
  before: Owners,
  { vehicle, entry }: { readonly vehicle: string; readonly entry: string },
): void {
  const after = ownersOfWeight(register);
  noteWeightMoved(register, entry);
  for (const shareClass of weightedClasses(register)) {
    for (const [holder, holding] of shareClass.holdings) {
      const [was, is] = [before.get(holder) ?? null, after.get(holder) ?? null];
      if (was === is || (was === null && isBeneficiary(register, is))) continue;
      const outcome = is === null || isLeftToExchange(register, is) ? 'uncertain' : 'ended';
      if (outcome === 'uncertain') doubtWeightOf(shareClass, holder);
      else endWeightOf(shareClass, holder);
      register.passings.push({
        entry,
        on: register.day as string,
        from: was ?? holder,
        to: is ?? vehicle,
        shareClass: shareClass.id,
        shares: holding.shares,
        passing: ['beneficial-ownership'],
        outcome,
        person: was,
        because: 'interests-changed',
      });
    }
  }
}

/** Policy A10: weighted shares that pass from one beneficiary to another. */
function isLeftToExchange(register: Register, to: string): boolean {
  return register.policies.transferBetweenBeneficiaries === 'determination' && isBeneficiary(register, to);
}

function isBeneficiary({ people }: Register, who: string | null): boolean {
  return who !== null && (people.get(who)?.recognised ?? null) !== null;
}
