import type { Register } from '../register/register.ts';
import { epochMilliseconds, isInstant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Beneficiary } from '../world/beneficiary.ts';
import type { World } from '../world/world.ts';

/** That an undertaking ended: at the earlier of delisting and the moment at which the giver ceased to be a beneficiary. */
export interface UndertakingEnd {
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly because: 'delisted' | 'ceased';
  readonly entry: string;
}

/** The end of the undertaking of `person`, given on a day, or `null` while it lasts. */
export function endOf(
  world: World,
  person: Beneficiary | null,
  givenOn: PlainDate | null = null,
): UndertakingEnd | null {
  const gone = delisting(world.register, givenOn);
  const ceased = ceasing(world, person);
  if (gone === null || ceased === null) return gone ?? ceased;
  return isEarlier(ceased, gone) ? ceased : gone;
}

/** The first delisting since it was given: a later listing brings no ended undertaking back. */
function delisting({ delistings }: Register, givenOn: PlainDate | null): UndertakingEnd | null {
  const first = delistings.find(({ on }) => givenOn === null || on >= givenOn);
  return first === undefined ? null : { ...first, because: 'delisted' };
}

/** Policy A14: with the last weighted share alive, or only when the register of members shows none of his any more. */
function ceasing({ policies }: World, person: Beneficiary | null): UndertakingEnd | null {
  const ended = person?.person.weightEnded ?? null;
  if (person === null || ended === null) return null;
  const isRegistered = person.rows.some(({ weighted, shares }) => weighted && shares !== 0n);
  if (policies.beneficiaryCeases === 'left-register' && isRegistered) return null;
  return { on: ended.on, at: ended.at, because: 'ceased', entry: ended.entry };
}

/** By the moment where both entries have one; of one day without, the delisting counts. */
function isEarlier(a: UndertakingEnd, b: UndertakingEnd): boolean {
  if (a.on !== b.on || !isInstant(a.at) || !isInstant(b.at)) return a.on < b.on;
  return epochMilliseconds(a.at) < epochMilliseconds(b.at);
}
