import { addRatios, compareRatios, multiplyRatios, type Ratio, subtractRatios, whole, zero } from '../numbers/ratio.ts';
import type { Interest, Vehicle } from './vehicle.ts';

/** One side of a holding followed to its people: how much of it each has, and how much is nobody's that is known. */
export interface Attribution {
  readonly by: ReadonlyMap<string, Ratio>;
  readonly elsewhere: Ratio;
}

/**
 * A holder followed through vehicles to people. Economics and control are followed apart: published percentages of
 * capital follow the one, of votes the other (policy A30).
 */
export interface LookThrough {
  readonly economic: Attribution;
  readonly control: Attribution;
  /** The entries that set the interests on the way, from the holder inwards. */
  readonly entries: readonly string[];
  /** Vehicles on the way whose interests nobody has recorded. */
  readonly unknown: readonly string[];
  /** Those who have an interest on the way whose size nobody has recorded: they may have any part. */
  readonly possible: ReadonlySet<string>;
  /** The vehicles on the way, the holder first when it is one. */
  readonly vehicles: readonly string[];
}

/** What {@link lookThrough} reads of a register. */
export interface Ownership {
  readonly people: ReadonlyMap<string, unknown>;
  readonly vehicles: ReadonlyMap<string, Vehicle>;
}

/**
 * Follows `holder` through any depth of vehicles. A person, and a name that is neither person nor vehicle, has all of
 * what it holds. The register refuses rings, so the vehicles can be taken in an order in which each comes after all that
 * have it; every vehicle is then visited once, however many ways lead to it.
 */
export function lookThrough(ownership: Ownership, holder: string): LookThrough {
  const known = lookedThrough.get(ownership.vehicles) ?? new Map<string, Look>();
  const last = known.get(holder);
  if (last !== undefined && isStillTrue(last, ownership)) return last.seen;
  const visited = outermostFirst(ownership, holder).map((vehicle) => ({ vehicle, interests: vehicle.interests }));
  const seen = follow(visited, holder);
  known.set(holder, { seen, visited, recorded: ownership.vehicles.size });
  lookedThrough.set(ownership.vehicles, known);
  return seen;
}

/** What was seen behind a holder, and what it was seen from: it stays true until one of these changes. */
interface Look {
  readonly seen: LookThrough;
  readonly visited: readonly Visited[];
  /** How many vehicles there were: a name that was no vehicle may have become one. */
  readonly recorded: number;
}

interface Visited {
  readonly vehicle: Vehicle;
  readonly interests: Vehicle['interests'];
}

/** Rules, days and transfers ask the same of the same holders over and over; vehicles change once in years. */
const lookedThrough = new WeakMap<Ownership['vehicles'], Map<string, Look>>();

function isStillTrue({ visited, recorded }: Look, { vehicles }: Ownership): boolean {
  return vehicles.size === recorded && visited.every(({ vehicle, interests }) => vehicle.interests === interests);
}

function follow(visited: readonly Visited[], holder: string): LookThrough {
  const economic = new Map([[holder, whole]]);
  const control = new Map([[holder, whole]]);
  const entries = new Set<string>();
  const unknown: string[] = [];
  const possible = new Set<string>();
  for (const { vehicle, interests } of visited) {
    const { id } = vehicle;
    const [part, votes] = [take(economic, id), take(control, id)];
    if (interests === null || !interests.list.every(isKnown)) unknown.push(id);
    if (interests !== null) entries.add(interests.entry);
    for (const interest of interests?.list ?? []) {
      if (possible.has(id) || !isKnown(interest)) possible.add(interest.who);
      credit(economic, interest.who, multiplyRatios(part, interest.economic ?? zero));
      credit(control, interest.who, multiplyRatios(votes, interest.control ?? zero));
    }
  }
  return {
    economic: attribution(economic),
    control: attribution(control),
    entries: [...entries],
    unknown,
    possible,
    vehicles: visited.map(({ vehicle }) => vehicle.id),
  };
}

/** The one person who has the whole of a holding, its economics and its control, or `null`. */
export function soleOwner({ economic, control, unknown }: LookThrough): string | null {
  if (unknown.length > 0) return null;
  for (const [who, share] of economic.by) {
    if (compareRatios(share, whole) !== 0) continue;
    return compareRatios(control.by.get(who) ?? zero, whole) === 0 ? who : null;
  }
  return null;
}

/** Whether `person` has any part in the economics or the control of a holding, or one of unknown size. */
export function isInterested(seen: LookThrough, person: string): boolean {
  return isSurelyInterested(seen, person) || seen.possible.has(person);
}

/** Whether `person` is known to have some part in the economics or the control of a holding. */
export function isSurelyInterested({ economic, control }: LookThrough, person: string): boolean {
  return isPositive(economic.by.get(person)) || isPositive(control.by.get(person));
}

/**
 * A ring that would come about if `vehicle` had the interests of `members`: the vehicles on the way round, from `vehicle`
 * back to itself; `null` when there is none.
 */
export function ringThrough(
  ownership: Ownership,
  vehicle: string,
  members: readonly string[],
): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = members.map((member) => ({ who: member, from: vehicle }));
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.who === vehicle) return pathBack(cameFrom, vehicle, step.from);
    if (cameFrom.has(step.who)) continue;
    cameFrom.set(step.who, step.from);
    for (const { who } of interestsOf(ownership, step.who)) waiting.push({ who, from: step.who });
  }
  return null;
}

function pathBack(cameFrom: ReadonlyMap<string, string>, vehicle: string, last: string): readonly string[] {
  const path = [vehicle];
  for (let who = last; who !== vehicle; who = cameFrom.get(who) as string) path.unshift(who);
  return [vehicle, ...path];
}

/** The vehicles that can be reached from `holder`, each after every other of them that has an interest in it. */
function outermostFirst(ownership: Ownership, holder: string): readonly Vehicle[] {
  const awaited = ownersAwaited(ownership, holder);
  const ordered: Vehicle[] = [];
  const ready = ownership.vehicles.has(holder) ? [holder] : [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    ordered.push(ownership.vehicles.get(id) as Vehicle);
    for (const { who } of interestsOf(ownership, id)) {
      const left = (awaited.get(who) ?? 0) - 1;
      awaited.set(who, left);
      if (left === 0 && ownership.vehicles.has(who)) ready.push(who);
    }
  }
  return ordered;
}

/** How many interests, among the vehicles that can be reached, lead to each name. */
function ownersAwaited(ownership: Ownership, holder: string): Map<string, number> {
  const awaited = new Map<string, number>();
  const seen = new Set([holder]);
  const waiting = [holder];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { who } of interestsOf(ownership, id)) {
      awaited.set(who, (awaited.get(who) ?? 0) + 1);
      if (seen.has(who)) continue;
      seen.add(who);
      waiting.push(who);
    }
  }
  return awaited;
}

function interestsOf({ vehicles }: Ownership, id: string): readonly Interest[] {
  return vehicles.get(id)?.interests?.list ?? [];
}

function isKnown({ economic, control }: Interest): boolean {
  return economic !== null && control !== null;
}

function attribution(by: ReadonlyMap<string, Ratio>): Attribution {
  let rest = whole;
  for (const share of by.values()) rest = subtractRatios(rest, share);
  return { by, elsewhere: rest };
}

function take(account: Map<string, Ratio>, who: string): Ratio {
  const share = account.get(who) ?? zero;
  account.delete(who);
  return share;
}

function credit(account: Map<string, Ratio>, who: string, share: Ratio): void {
  account.set(who, addRatios(account.get(who) ?? zero, share));
}

function isPositive(share: Ratio | undefined): boolean {
  return share !== undefined && share.numerator > 0n;
}
