import type { PlainDate } from '../time/plain-date.ts';
import type { Beneficiary } from '../world/beneficiary.ts';
import type { World } from '../world/world.ts';

/** That an undertaking ended: on the earlier of delisting and the day on which the giver ceased to be a beneficiary. */
export interface UndertakingEnd {
  readonly on: PlainDate;
  /** As written in the entry: a day or a moment. */
  readonly at: string;
  readonly because: 'delisted' | 'ceased';
  readonly entry: string;
}

/** The end of the undertaking of `person`, or `null` while it lasts. */
export function endOf(world: World, person: Beneficiary | null): UndertakingEnd | null {
  const { delisted } = world.register;
  const ceased = ceasing(world, person);
  const gone: UndertakingEnd | null =
    delisted === null ? null : { on: delisted.on, at: delisted.on, because: 'delisted', entry: delisted.entry };
  if (gone === null || ceased === null) return gone ?? ceased;
  return gone.on <= ceased.on ? gone : ceased;
}

/** Policy A14: with the last weighted share alive, or only when the register of members shows none of his any more. */
function ceasing({ policies }: World, person: Beneficiary | null): UndertakingEnd | null {
  const ended = person?.person.weightEnded ?? null;
  if (person === null || ended === null) return null;
  const isRegistered = person.rows.some(({ weighted, shares }) => weighted && shares !== 0n);
  if (policies.beneficiaryCeases === 'left-register' && isRegistered) return null;
  return { on: ended.on, at: ended.at, because: 'ceased', entry: ended.entry };
}
