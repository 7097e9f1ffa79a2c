import type { Endeavour } from '../register/promise.ts';
import type { World } from '../world/world.ts';
import { actsUnderPromise, type PromisedAct, type ProvisionsOfActs } from './acts-under-promise.ts';
import { endOf } from './undertaking-end.ts';
import { vehiclesOf } from './vehicles-of.ts';

/** A sort of act that is to be done next, by the company or with a vehicle. */
export interface ActToCome {
  readonly sort: PromisedAct;
  readonly vehicle: string | null;
}

/**
 * The givers of undertakings in force of whom nothing is recorded that they did about an act which is still to come: since the
 * last act alike, for that and the rules it comes under.
 */
export function giversWithoutEndeavours(
  world: World,
  { sort, vehicle }: ActToCome,
  provisionsOfActs: ProvisionsOfActs,
): readonly string[] {
  const { register, beneficiaries } = world;
  const last = actsUnderPromise(register).findLast((act) => act.sort === sort && act.vehicle === vehicle)?.on ?? '';
  const bound = [...register.undertakings.values()].filter(({ beneficiary, givenOn }) => {
    const person = beneficiaries.find((one) => one.person.id === beneficiary) ?? null;
    return endOf(world, person, givenOn) === null && (vehicle === null || vehiclesOf(person).has(vehicle));
  });
  const isAbout = (done: Endeavour): boolean =>
    done.on > last &&
    (done.vehicle ?? vehicle) === vehicle &&
    (done.provision === null || provisionsOfActs[sort].some((rule) => done.provision?.startsWith(rule) === true));
  const people = [...new Set(bound.map(({ beneficiary }) => beneficiary))];
  return people.filter((id) => !register.endeavours.some((done) => done.beneficiary === id && isAbout(done)));
}
