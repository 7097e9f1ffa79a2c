import { addBounds, type Bounds, exactly, known } from '../../numbers/bounds.ts';
import { addRatios, compareRatios, ratio, type Ratio, zero } from '../../numbers/ratio.ts';
import type { World } from '../../world/world.ts';
import type { Alternative, Plan } from '../clearance.ts';
import { copyRegister } from '../copy-register.ts';
import { type Course, runCourse } from '../course.ts';

/** What a plan costs the beneficiaries. */
export type Cost = Pick<Alternative, 'conversion' | 'votesGivenUp'>;

/** Carries a plan through and gives its course, or `null` where it cannot be done. */
export function tryCourse(world: World, plan: Plan): Course | null {
  const course = runCourse({ register: copyRegister(world.register), from: world.on, plan, policies: world.policies });
  return 'problems' in course ? null : course;
}

/** The conversions that a course asks for, and the votes that go with them. */
export function costOf({ days }: Pick<Course, 'days'>): Cost {
  const needed = days.reduce<Bounds>((sum, { need }) => addBounds(sum, need?.left ?? exactly(0n)), exactly(0n));
  const parts = days.flatMap((day) => day.parts);
  const votes = parts.reduce<Ratio | null>(
    (sum, part) => (sum === null || part.votesGivenUp === null ? null : addRatios(sum, part.votesGivenUp)),
    zero,
  );
  return { conversion: known(needed), votesGivenUp: votes };
}

/** Negative where `a` costs less: by the votes given up, and by the shares where those are not known of both. */
export function compareCosts(a: Cost, b: Cost): number {
  if (a.votesGivenUp !== null && b.votesGivenUp !== null) {
    const byVotes = compareRatios(a.votesGivenUp, b.votesGivenUp);
    if (byVotes !== 0) return byVotes;
  }
  if (a.conversion === null || b.conversion === null) return 0;
  return compareRatios(ratio(a.conversion, 1n), ratio(b.conversion, 1n));
}
