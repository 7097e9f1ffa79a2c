import type { Message } from '../finding/message.ts';
import { isSame } from '../finding/is-same.ts';
import { known } from '../numbers/bounds.ts';
import type { Policies } from '../policy/policies.ts';
import { proportionNow } from '../register/ratchet.ts';
import type { Problem } from '../register/refusal.ts';
import { ratchetUnder, type Register } from '../register/register.ts';
import { type World, worldOf } from '../world/world.ts';
import type { Plan } from './clearance.ts';
import { copyRegister } from './copy-register.ts';
import { type CourseDay, runCourse } from './course.ts';
import type { ProgrammeCourse, ProgrammeDay } from './planned-programme.ts';
import { movedBy, partsTogether } from './programme-sums.ts';

/** What is carried through, and under which policies. */
export interface CarriedThrough {
  readonly world: World;
  readonly plan: Plan;
  readonly policies: Policies;
}

/**
 * Carries a plan of many steps through as a clearance does, on a copy of the register, and notes of each day what it moved,
 * what it asked for, and where the proportion of weighted shares and its measure stood at its end.
 */
export function carryThrough(given: CarriedThrough): ProgrammeCourse | { readonly problems: readonly Problem[] } {
  const { world, plan, policies } = given;
  const register = copyRegister(world.register);
  const days: ProgrammeDay[] = [];
  const warnings: Message[] = [];
  const watch = {
    closes(day: CourseDay): void {
      days.push(dayOf(day, register, policies));
      warnings.push(...day.warnings);
    },
  };
  const course = runCourse({ register, from: world.on, plan, policies, watch, keeps: 'nothing' });
  if ('problems' in course) return course;
  const { issuer, knownAt } = world;
  const on = days.at(-1)?.on ?? world.on;
  return {
    policies,
    days,
    total: days.reduce<bigint | null>((sum, { conversion }) => plus(sum, conversion), 0n),
    parts: partsTogether(days.flatMap(({ parts }) => parts)),
    warnings: warnings.filter((one, index) => warnings.findIndex((other) => isSame(one, other)) === index),
    after: worldOf({ issuer, on, knownAt, register, entries: [], earlier: world }),
  };
}

function dayOf(day: CourseDay, register: Register, policies: Policies): ProgrammeDay {
  const { on, steps, entries, need, parts } = day;
  return {
    on,
    steps,
    moved: movedBy(entries),
    conversion: need === null ? 0n : known(need.left),
    parts,
    proportion: proportionNow(register.classes, policies),
    ratchet: ratchetUnder(register, policies).high,
  };
}

function plus(sum: bigint | null, count: bigint | null): bigint | null {
  return sum === null || count === null ? null : sum + count;
}
