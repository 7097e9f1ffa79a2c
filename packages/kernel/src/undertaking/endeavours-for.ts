import type { Endeavour } from '../register/promise.ts';
import type { World } from '../world/world.ts';
import { type ActUnderPromise, actsUnderPromise, type ProvisionsOfActs } from './acts-under-promise.ts';
import type { LivingUndertaking } from './living.ts';
import { vehiclesOf } from './vehicles-of.ts';

/** An act under a promise of best endeavours with what is recorded of the giver about it. Never whether that was enough. */
export interface EndeavoursForAct {
  readonly act: ActUnderPromise;
  readonly provisions: readonly string[];
  readonly endeavours: readonly Endeavour[];
}

/** What the acts under a promise are read from. */
export interface EndeavoursAsked {
  readonly world: World;
  readonly promise: Pick<LivingUndertaking, 'beneficiary' | 'givenOn' | 'ended'>;
  readonly provisionsOfActs: ProvisionsOfActs;
}

/**
 * Every act of the company, and of a vehicle through which he holds weighted shares, since he promised and until the promise
 * ended, each with what is recorded of him about it: what names the act, and what names none and lies between the acts alike
 * before and after it.
 */
export function endeavoursForActs({ world, promise, provisionsOfActs }: EndeavoursAsked): readonly EndeavoursForAct[] {
  const { beneficiary, givenOn, ended } = promise;
  if (givenOn === null) return [];
  const vehicles = vehiclesOf(world.beneficiaries.find(({ person }) => person.id === beneficiary) ?? null);
  const acts = actsUnderPromise(world.register).filter(
    ({ on, vehicle }) =>
      on > givenOn && (ended === null || on <= ended.on) && (vehicle === null || vehicles.has(vehicle)),
  );
  const his = world.register.endeavours.filter((one) => one.beneficiary === beneficiary);
  if (his.length === 0) return acts.map((act) => ({ act, provisions: provisionsOfActs[act.sort], endeavours: [] }));
  return acts.map((act, index) => {
    const provisions = provisionsOfActs[act.sort];
    const alike = { before: neighbour(acts, index, -1), after: neighbour(acts, index, 1) };
    return { act, provisions, endeavours: his.filter((one) => isAbout(one, { act, provisions, ...alike })) };
  });
}

interface AboutAct {
  readonly act: ActUnderPromise;
  readonly provisions: readonly string[];
  /** The acts alike before and after. */
  readonly before: ActUnderPromise | null;
  readonly after: ActUnderPromise | null;
}

function isAbout(done: Endeavour, { act, provisions, before, after }: AboutAct): boolean {
  if (done.act === act.entry) return true;
  if (done.act !== null || (done.vehicle ?? act.vehicle) !== act.vehicle) return false;
  if (done.provision !== null && !provisions.some((one) => isSameRule(one, done.provision ?? ''))) return false;
  return (before === null || done.on > before.on) && (after === null || done.on < after.on);
}

function isSameRule(rule: string, named: string): boolean {
  return named === rule || named.startsWith(`${rule}(`);
}

function neighbour(acts: readonly ActUnderPromise[], from: number, step: 1 | -1): ActUnderPromise | null {
  const own = acts[from];
  for (let index = from + step; index >= 0 && index < acts.length; index += step) {
    const other = acts[index];
    if (other !== undefined && other.sort === own?.sort && other.vehicle === own.vehicle && other.on !== own.on)
      return other;
  }
  return null;
}
