import type { Standing } from '../finding/finding.ts';
import { type Policies, type PolicyName, policyChoices } from '../policy/policies.ts';
import type { Issuer } from '../record/header-fields.ts';
import type { Entry } from '../register/entry.ts';
import { type ListingStatus, ratchetUnder, type Register, statusOn } from '../register/register.ts';
import { companyNames } from '../register/renaming.ts';
import type { Ratchet } from '../register/ratchet.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type Beneficiary, beneficiariesOf } from './beneficiary.ts';
import { type Capital, capitalOf } from './capital.ts';

/** All that a rule may look at: the issuer's register as of one day and as known at one moment, and what follows from it. */
export interface World {
  readonly issuer: Issuer;
  /** The day that is asked about; its whole day has passed. */
  readonly on: PlainDate;
  /** What was recorded up to then is known; `null` for all that is recorded. */
  readonly knownAt: Instant | null;
  readonly policies: Policies;
  readonly register: Register;
  readonly capital: Capital;
  readonly beneficiaries: readonly Beneficiary[];
  /** The ratchet under this world's policies. */
  readonly ratchet: Ratchet;
  /** The weakest standing among the sources of these entries. */
  standingOf(entries: readonly string[]): Standing;
}

/** What a world is made of. */
export interface WorldGiven {
  readonly issuer: Issuer;
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  readonly register: Register;
  /** The entries that the register was folded from; those from primary sources may be left out. */
  readonly entries: Iterable<Sourced>;
  /** Where the sources of still other entries are known: those before a planned act are the world's that it is planned in. */
  readonly earlier?: Pick<World, 'standingOf'>;
}

/** An entry as far as its source goes. */
export type Sourced = Pick<Entry, 'id'> & { readonly source: Pick<Entry['source'], 'standing'> };

/** The world on a day, from a folded register. Capital and beneficiaries are worked out once, when first asked for. */
export function worldOf({ issuer, on, knownAt, register, entries, earlier }: WorldGiven): World {
  let capital: Capital | undefined;
  let beneficiaries: readonly Beneficiary[] | undefined;
  let standings: ReadonlyMap<string, Standing> | undefined;
  return {
    issuer: asNamed(issuer, register),
    on,
    knownAt,
    register,
    policies: register.policies,
    ratchet: ratchetUnder(register, register.policies),
    get capital(): Capital {
      capital ??= capitalOf(register);
      return capital;
    },
    get beneficiaries(): readonly Beneficiary[] {
      beneficiaries ??= beneficiariesOf(register, on);
      return beneficiaries;
    },
    standingOf(ids) {
      standings ??= weakSources(entries);
      const standing = weakest(ids, standings);
      return earlier === undefined ? standing : weakerOf(standing, earlier.standingOf(ids));
    },
  };
}

/** The issuer under the names that it bears by then. */
function asNamed(issuer: Issuer, register: Register): Issuer {
  const names = companyNames(register)?.names ?? null;
  return names === null ? issuer : { ...issuer, names };
}

/** The same world under other policies. */
export function under(world: World, policies: Policies): World {
  return new SharedWorld(world, { policies, ratchet: () => ratchetUnder(world.register, policies) });
}

/** A world with policies and a ratchet of its own, and all else shared with another. */
export class SharedWorld implements World {
  readonly issuer: Issuer;
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  readonly register: Register;
  readonly policies: Policies;
  readonly standingOf: World['standingOf'];
  readonly #shared: World;
  readonly #ratchet: () => Ratchet;

  constructor(shared: World, { policies, ratchet }: { readonly policies: Policies; readonly ratchet: () => Ratchet }) {
    this.issuer = shared.issuer;
    this.on = shared.on;
    this.knownAt = shared.knownAt;
    this.register = shared.register;
    this.policies = policies;
    this.standingOf = (entries) => shared.standingOf(entries);
    this.#shared = shared;
    this.#ratchet = ratchet;
  }

  get ratchet(): Ratchet {
    return this.#ratchet();
  }

  get capital(): Capital {
    return this.#shared.capital;
  }

  get beneficiaries(): readonly Beneficiary[] {
    return this.#shared.beneficiaries;
  }
}

/** A world under another value of one policy, with that value. */
export interface OtherWorld {
  readonly value: string;
  readonly world: World;
}

/** The world under each other value of one policy. */
export function underOthers(world: World, policy: PolicyName): readonly OtherWorld[] {
  const values: readonly string[] = policyChoices[policy];
  return values
    .filter((value) => value !== world.policies[policy])
    .map((value) => ({ value, world: under(world, { ...world.policies, [policy]: value }) }));
}

/** The status that binds the issuer on the day of the question. */
export function statusOf({ register, on }: World): ListingStatus | null {
  return statusOn(register, on);
}

const standingOrder: readonly Standing[] = ['primary', 'secondary', 'assumed'];

function weakest(ids: readonly string[], weak: ReadonlyMap<string, Standing>): Standing {
  let rank = 0;
  for (const id of ids) rank = Math.max(rank, standingOrder.indexOf(weak.get(id) ?? 'primary'));
  return standingOrder[rank] as Standing;
}

function weakerOf(a: Standing, b: Standing): Standing {
  return standingOrder.indexOf(a) > standingOrder.indexOf(b) ? a : b;
}

/** Only what is not primary is kept: in a long record that is little. */
function weakSources(entries: Iterable<Sourced>): ReadonlyMap<string, Standing> {
  const weak = new Map<string, Standing>();
  for (const { id, source } of entries) if (source.standing !== 'primary') weak.set(id, source.standing);
  return weak;
}
