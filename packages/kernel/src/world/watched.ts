import { isSame } from '../finding/is-same.ts';
import type { PolicyName } from '../policy/policies.ts';
import { type Counts, countsOf, countUnder, type Ratchet, weightedUnder } from '../register/ratchet.ts';
import { sharing, type World } from './world.ts';

/** A world that notes which policies are asked for while something is worked out from it. */
export interface Watched {
  readonly world: World;
  /**
   * Whether what was worked out could come to something else in `other`, which differs in the value of `policy`. Where the
   * policy was never asked for, and the ratchet was not or is the same there, it surely can't.
   */
  couldDiffer(policy: PolicyName, other: World): boolean;
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
    world: sharing(world, { policies, ratchet }),
    couldDiffer(policy, other) {
      if (asked.has(policy)) return true;
      return isRatchetAsked && ratchetPolicies.includes(policy) && !areAlike(countsOf(world.register.classes), world.ratchet, other.ratchet);
    },
  };
}

/** Whether two ratchets remember the same and count the shares of today alike, so that only their policies tell them apart. */
function areAlike(counts: Counts, a: Ratchet, b: Ratchet): boolean {
  const count = countUnder(counts.totals, a.policies);
  const isCountedAlike = count !== null && count === countUnder(counts.totals, b.policies);
  if (!isCountedAlike || !isSame(weightedUnder(counts, a.policies), weightedUnder(counts, b.policies))) return false;
  return remembered.every((memory) => isSame(a[memory], b[memory]));
}

const remembered = ['high', 'low', 'baseline', 'open', 'late', 'lastAnswered'] as const;
