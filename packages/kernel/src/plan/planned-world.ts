import type { Register } from '../register/register.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type World, worldOf } from '../world/world.ts';
import { isPlanned } from './planned-entry.ts';

/** The world on a day of a plan: what rests on a planned entry rests on our assumption, all else on what it did before. */
export function plannedWorld(world: World, on: PlainDate, register: Register): World {
  const { issuer, knownAt } = world;
  const earlier: Pick<World, 'standingOf'> = {
    standingOf: (entries) => (entries.some(isPlanned) ? 'assumed' : world.standingOf(entries)),
  };
  return worldOf({ issuer, on, knownAt, register, entries: [], earlier });
}
