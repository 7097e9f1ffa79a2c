import { addBounds, type Bounds, exactly, known } from '../numbers/bounds.ts';
import type { World } from '../world/world.ts';
import type { Plan } from './clearance.ts';
import { copyRegister } from './copy-register.ts';
import { runCourse } from './course.ts';

/** What a plan converts of itself, beside the least that it would have to. */
export interface PlannedConversion {
  /** Shares that its own steps convert. */
  readonly planned: bigint;
  /** The smallest conversion of the same plan without those steps; `null` where it depends on a count not known. */
  readonly minimum: bigint | null;
}

/** A plan's own conversions beside the smallest that would do; `null` for a plan that converts nothing of itself. */
export function plannedConversion(world: World, plan: Plan): PlannedConversion | null {
  const converting = plan.steps.filter(({ act }) => act === 'conversion');
  const steps = plan.steps.filter(({ act }) => act !== 'conversion');
  if (converting.length === 0 || steps.length === 0) return null;
  const register = copyRegister(world.register);
  const course = runCourse({ register, from: world.on, plan: { ...plan, steps }, policies: world.policies });
  if ('problems' in course) return null;
  const needed = course.days.reduce<Bounds>((sum, { need }) => addBounds(sum, need?.left ?? exactly(0n)), exactly(0n));
  const planned = converting.reduce((all, { fields }) => all + BigInt(fields['shares'] as string), 0n);
  return { planned, minimum: known(needed) };
}
