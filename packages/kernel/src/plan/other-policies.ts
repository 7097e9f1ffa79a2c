import { addBounds, type Bounds, exactly, known } from '../numbers/bounds.ts';
import { type PolicyName, policyChoices } from '../policy/policies.ts';
import type { World } from '../world/world.ts';
import type { Plan, UnderOtherPolicy } from './clearance.ts';
import { copyRegister } from './copy-register.ts';
import { runCourse } from './course.ts';

/** The policies under each of which the register keeps a ratchet. */
const measured = [
  'conversionDueOn',
  'treasuryInShareCount',
  'ratchetAfterConversion',
] as const satisfies readonly PolicyName[];

/** The smallest conversion of a plan under each other value of the policies that change what the ratchet remembers. */
export function underOtherPolicies(world: World, plan: Plan): readonly UnderOtherPolicy[] {
  return measured.flatMap((policy) => {
    const values: readonly string[] = policyChoices[policy];
    return values
      .filter((value) => value !== world.policies[policy])
      .map((value) => ({ policy, value, minimum: minimumUnder(world, plan, { policy, value }) }));
  });
}

function minimumUnder(
  world: World,
  plan: Plan,
  { policy, value }: { readonly policy: PolicyName; readonly value: string },
): bigint | null {
  const policies = { ...world.policies, [policy]: value };
  const course = runCourse({ register: copyRegister(world.register), from: world.on, plan, policies });
  if ('problems' in course) return null;
  const needed = course.days.reduce<Bounds>((sum, { need }) => addBounds(sum, need?.left ?? exactly(0n)), exactly(0n));
  return known(needed);
}
