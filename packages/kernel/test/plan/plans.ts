import { expect } from 'vitest';
import type { Clearance, Plan, PlannedStep } from '../../src/plan/clearance.ts';
import { clearPlan } from '../../src/plan/clear-plan.ts';
import type { Law } from '../../src/plan/surrounding.ts';
import type { Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { Problem } from '../../src/register/refusal.ts';
import { type World, worldOf } from '../../src/world/world.ts';
import { applied } from '../register/life.ts';

const issuer = { id: 'example', names: { en: 'Example Group Limited' }, stockCode: null, placeOfIncorporation: null };

/** A law that judges nothing: for what a plan does to the register. */
export const noLaw: Law = {
  rules: [],
  surroundings: [],
  shownAfterwards: [],
  votesAboveFloor: () => null,
  mayHoldInTreasury: () => true,
};

/** The world on a day after a life in which nothing is refused. */
export function worldAfter(entries: readonly Entry[], on: string, policies: Partial<Policies> = {}): World {
  const upTo = entries.filter(({ effectiveOn }) => effectiveOn <= on);
  return worldOf({ issuer, on, knownAt: null, register: applied(upTo, policies), entries: upTo });
}

/** A step in few words. */
export function step(on: string, act: string, fields: PlannedStep['fields'] = {}): PlannedStep {
  return { act, on, fields };
}

/** A buy-back of class B, cancelled on the same day unless another is given. */
export function buyBack(on: string, shares: bigint, cancelledOn: string = on): PlannedStep {
  return step(on, 'buy-back', { class: 'B', shares: `${shares}`, for: 'cancellation', cancelledOn });
}

/** A plan in few words. */
export function plan(steps: readonly PlannedStep[], rest: Partial<Plan> = {}): Plan {
  return { steps, agreed: null, split: null, ...rest };
}

/** The answer to a plan that can be done. */
export function cleared(world: World, planned: Plan, law: Law = noLaw): Clearance {
  const answer = clearPlan({ world, plan: planned, law });
  if ('problems' in answer) expect(answer.problems).toEqual([]);
  return answer as Clearance;
}

/** Why a plan cannot be done: the step, the place in the plan, and the key of the sentence. */
export function refused(world: World, planned: Plan): readonly (readonly [string | null, string, string])[] {
  const answer = clearPlan({ world, plan: planned, law: noLaw });
  return 'problems' in answer ? inShort(answer.problems) : [];
}

export function inShort(problems: readonly Problem[]): readonly (readonly [string | null, string, string])[] {
  return problems.map(({ entry, field, message }) => [entry, field, message.key]);
}

/** Who converts how much through whom, in few words. */
export function partsOf({ conversion }: Clearance): readonly string[] {
  return conversion.allocation.map(({ person, holder, shares }) => `${person} ${holder} ${shares}`);
}
