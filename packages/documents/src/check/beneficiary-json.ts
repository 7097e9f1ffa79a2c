import type { Beneficiary, RatioBounds, World } from '@tenfold/kernel';
import { exactJson, ratioBoundsJson } from './capital-json.ts';
import type { Json } from './figure-json.ts';
import { partsOf } from './stakes.ts';

/** One beneficiary: shares by economics, votes by control, and his parts of the whole. */
export function beneficiaryJson(one: Beneficiary, world: World): Json {
  const { person, live, isDirector, weighted, ordinary, votes } = one;
  const parts = partsOf(one, world);
  return {
    person: person.id,
    names: person.names === null ? null : { ...person.names },
    weightedShares: exactJson(weighted.economic),
    weightedSharesBounds: ratioBoundsJson(weighted.economic),
    ordinaryShares: exactJson(ordinary.economic),
    ordinarySharesBounds: ratioBoundsJson(ordinary.economic),
    controlled: { weightedShares: exactJson(weighted.control), ordinaryShares: exactJson(ordinary.control) },
    votes: { ordinary: exactJson(votes.ordinary), reserved: exactJson(votes.reserved) },
    votesBounds: { ordinary: ratioBoundsJson(votes.ordinary), reserved: ratioBoundsJson(votes.reserved) },
    partOfVotes: { ordinary: partJson(parts.ordinaryVotes), reserved: partJson(parts.reservedVotes) },
    partOfCapital: partJson(parts.capital),
    live: live === 'unknown' ? null : live === 'yes',
    director: isDirector,
    weightEnded: weightEndedJson(one),
  };
}

function partJson(part: RatioBounds | null): Json {
  return part === null ? null : exactJson(part);
}

function weightEndedJson({ person: { weightEnded } }: Beneficiary): Json {
  if (weightEnded === null) return null;
  const { on, at, cause, entry } = weightEnded;
  return { on, at, cause, entry };
}
