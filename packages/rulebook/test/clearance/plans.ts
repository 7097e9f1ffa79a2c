import type { Clearance, Plan, PlannedStep, World } from '@tenfold/kernel';
import { clearPlan } from '@tenfold/kernel/plan';
import { expect } from 'vitest';
import { clearanceLaw } from '../../src/hk/main-board/clearance/clearance-law.ts';

/** A plan in few words. */
export function planOf(steps: readonly PlannedStep[], rest: Partial<Plan> = {}): Plan {
  return { steps, agreed: null, split: null, ...rest };
}

/** A step in few words. */
export function step(on: string, act: string, fields: PlannedStep['fields'] = {}): PlannedStep {
  return { act, on, fields };
}

/** The answer to a plan that can be done, under the law of Hong Kong. */
export function cleared(world: World, plan: Plan): Clearance {
  const answer = clearPlan({ world, plan, law: clearanceLaw });
  if ('problems' in answer) expect(answer.problems).toEqual([]);
  return answer as Clearance;
}
