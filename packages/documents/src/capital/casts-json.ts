import {
  addRatioBounds,
  compareRatios,
  nothing,
  partWithin,
  type RatioBounds,
  remainder,
  subtractRatios,
  whole,
  type World,
  zero,
} from '@tenfold/kernel';
import type { Json } from '../check/figure-json.ts';
import { ratioEndsJson } from './bounds-json.ts';

/**
 * Who can cast what at a general meeting, on an ordinary and on a reserved matter: each beneficiary by the votes that he
 * controls, and all others together; as votes and as a part of all that can be cast.
 */
export function castsJson(world: World): Json {
  return {
    beneficiaries: world.beneficiaries.map((one) => ({
      person: one.person.id,
      ordinary: castJson(one.votes.ordinary, world.capital.votes.ordinary),
      reserved: castJson(one.votes.reserved, world.capital.votes.reserved),
    })),
    others: { ordinary: othersJson(world, 'ordinary'), reserved: othersJson(world, 'reserved') },
    all: {
      ordinary: ratioEndsJson(world.capital.votes.ordinary),
      reserved: ratioEndsJson(world.capital.votes.reserved),
    },
  };
}

type Matter = 'ordinary' | 'reserved';

function castJson(votes: RatioBounds, all: RatioBounds): Json {
  return { votes: ratioEndsJson(votes), part: ratioEndsJson(withinWhole(partWithin(votes, all))) };
}

/** The others cast what no beneficiary controls. */
function othersJson({ beneficiaries, capital }: World, matter: Matter): Json {
  const all = capital.votes[matter];
  const theirs = beneficiaries.reduce((sum, one) => addRatioBounds(sum, one.votes[matter]), nothing);
  const part = withinWhole(partWithin(theirs, all));
  return {
    votes: ratioEndsJson(difference(all, theirs)),
    part: part === null ? null : ratioEndsJson(remainder(part)),
  };
}

/** Nobody casts more than there is. */
function withinWhole(part: RatioBounds | null): RatioBounds | null {
  if (part === null) return null;
  return { low: part.low, high: part.high === null || compareRatios(part.high, whole) > 0 ? whole : part.high };
}

function difference(all: RatioBounds, part: RatioBounds): RatioBounds {
  const low = part.high === null ? zero : subtractRatios(all.low, part.high);
  return {
    low: low.numerator < 0n ? zero : low,
    high: all.high === null ? null : subtractRatios(all.high, part.low),
  };
}
