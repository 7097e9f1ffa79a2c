import type { HoldingJson, HoldingsJson, InterestJson, VehicleJson } from '../../../format/holdings.ts';

/** What somebody has: shares in his own name, and parts of vehicles with what those have. */
export interface Owned {
  readonly who: string;
  readonly holdings: readonly HoldingJson[];
  readonly vehicles: readonly OwnedVehicle[];
}

/** A vehicle in which somebody has a part; what it has is said once only, where it comes first. */
export interface OwnedVehicle {
  readonly vehicle: VehicleJson;
  readonly interest: InterestJson | null;
  readonly isSaidBefore: boolean;
  readonly owned: Owned;
}

/** All that is on the picture as a list: each person with what is his, then vehicles behind which nobody is recorded. */
export function ownedBy(holdings: HoldingsJson): readonly Owned[] {
  const said = new Set<string>();
  return holdings.people.map(({ id }) => ownedFrom(holdings, id, said));
}

/** Vehicles behind which nobody is recorded, with what they have. */
export function withoutOwner(holdings: HoldingsJson): readonly OwnedVehicle[] {
  const said = new Set<string>();
  return holdings.vehicles
    .filter(({ interests }) => interests === null || interests.length === 0)
    .map((vehicle) => ownedVehicle(holdings, { vehicle, interest: null }, said));
}

function ownedFrom(all: HoldingsJson, who: string, said: Set<string>): Owned {
  const vehicles = all.vehicles.flatMap((vehicle) => {
    const interest = vehicle.interests?.find((one) => one.who === who);
    return interest === undefined ? [] : [ownedVehicle(all, { vehicle, interest }, said)];
  });
  return { who, holdings: all.holdings.filter(({ holder }) => holder === who), vehicles };
}

function ownedVehicle(
  all: HoldingsJson,
  { vehicle, interest }: Pick<OwnedVehicle, 'vehicle' | 'interest'>,
  said: Set<string>,
): OwnedVehicle {
  const isSaidBefore = said.has(vehicle.id);
  said.add(vehicle.id);
  const owned = isSaidBefore ? { who: vehicle.id, holdings: [], vehicles: [] } : ownedFrom(all, vehicle.id, said);
  return { vehicle, interest, isSaidBefore, owned };
}
