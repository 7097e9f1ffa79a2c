import { isSame } from '../finding/is-same.ts';
import type { PolicyName } from '../policy/policies.ts';
import { countUnder, type Proportion, type Ratchet, type Totals, totalsOf } from '../register/ratchet.ts';
import { type OtherWorld, SharedWorld, underOthers, type World } from './world.ts';

/** A world that notes which policies are asked for while something is worked out from it. */
export interface Watched {
  readonly world: World;
  /**
   * The world under each other value of `policy` in which what was worked out can come to something else. Where the policy
   * was never asked for, and the ratchet was not or is the same there, it can't.
   */
  othersThatMatter(policy: PolicyName): readonly OtherWorld[];
}

/** The policies that act through the ratchet, whether or not a rule asks for them by name. */
const ratchetPolicies: readonly PolicyName[] = ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion'];

/** The same world, watched. */
export function watch(world: World): Watched {
  const asked = new Set<PropertyKey>();
  let isRatchetAsked = false;
  const policies = new Proxy(world.policies, {
    get(values, name) {
      asked.add(name);
      return Reflect.get(values, name);
    },
  });
  const ratchet = (): Ratchet => {
    isRatchetAsked = true;
    return world.ratchet;
  };
  return {
    world: new SharedWorld(world, { policies, ratchet }),
    othersThatMatter(policy) {
      if (asked.has(policy)) return underOthers(world, policy);
      return isRatchetAsked && ratchetPolicies.includes(policy) ? othersByRatchet(world, policy) : [];
    },
  };
}

/** The world under each other value of a policy that gives another ratchet, worked out once for all the rules that ask. */
function othersByRatchet(world: World, policy: PolicyName): readonly OtherWorld[] {
  const known = byRatchet.get(world) ?? new Map<PolicyName, readonly OtherWorld[]>();
  byRatchet.set(world, known);
  const found = known.get(policy);
  if (found !== undefined) return found;
  const totals = totalsOf(world.register.classes.values());
  const others = underOthers(world, policy).filter((other) => !areAlike(totals, world.ratchet, other.world.ratchet));
  known.set(policy, others);
  return others;
}

const byRatchet = new WeakMap<World, Map<PolicyName, readonly OtherWorld[]>>();

/**
 * Whether two ratchets remember the same and leave the same shares of today out of their counts, so that only their policies
 * tell them apart.
 */
function areAlike(totals: Totals, a: Ratchet, b: Ratchet): boolean {
  const count = countUnder(totals, a.policies);
  if (count === null || count !== countUnder(totals, b.policies)) return false;
  if (!isSameProportion(a.high, b.high) || !isSameProportion(a.low, b.low)) return false;
  return remembered.every((memory) => isSame(a[memory], b[memory]));
}

function isSameProportion(a: Proportion | null, b: Proportion | null): boolean {
  return a?.weighted === b?.weighted && a?.total === b?.total;
}

const remembered = ['open', 'late', 'lastAnswered', 'baseline'] as const;
