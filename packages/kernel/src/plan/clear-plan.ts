import type { Duty, PolicyTurn } from '../finding/finding.ts';
import type { Message } from '../finding/message.ts';
import { gravest, type Verdict } from '../finding/verdict.ts';
import { assess } from '../law/assess.ts';
import type { Entry } from '../register/entry.ts';
import type { Problem } from '../register/refusal.ts';
import type { World } from '../world/world.ts';
import { alternativesTo } from './alternatives/alternatives.ts';
import { assumptionsOf } from './assumptions.ts';
import type {
  Alternative,
  Clearance,
  ClearedStep,
  Conversion,
  ConversionSplit,
  Headroom,
  Plan,
  Position,
  UnderOtherPolicy,
} from './clearance.ts';
import { clearStep } from './clear-step.ts';
import { stateConversion } from './conversion/state-conversion.ts';
import { copyRegister } from './copy-register.ts';
import { type Course, runCourse } from './course.ts';
import { headroomOf } from './headroom/headroom.ts';
import { proRataOfferOf } from './headroom/pro-rata-offer.ts';
import { type ChangedFinding, changedFrom, DayJudge, type JudgedDay } from './judge-days.ts';
import { underOtherPolicies } from './other-policies.ts';
import { plannedWorld } from './planned-world.ts';
import type { Law } from './surrounding.ts';

/** What is asked: the issuer as it stands before the plan, the plan, and the law to judge it by. */
export interface ClearanceGiven {
  /** The issuer at the end of a day on or before that of the first step; nothing of it is changed. */
  readonly world: World;
  readonly plan: Plan;
  readonly law: Law;
}

/**
 * What a plan would do and what it asks for: its entries are applied to a copy of the register by the functions that fold
 * recorded entries, and judged by the rules that judge recorded ones. A plan that cannot be done is refused with the step.
 */
export function clearPlan(given: ClearanceGiven): Clearance | { readonly problems: readonly Problem[] } {
  const { world, plan, law } = given;
  if (plan.steps.length === 0) return { problems: [noStep] };
  const judge = new DayJudge(world, law.rules);
  const register = copyRegister(world.register);
  const course = runCourse({ register, from: world.on, plan, policies: world.policies, watch: judge });
  return 'problems' in course ? course : new Cleared(given, course, judge.daysUntil(course.register));
}

const noStep: Problem = { entry: null, field: 'steps', message: { key: 'plan.no-step', figures: {} } };

/** An answer; what costs time and is not always asked for is worked out when it first is. */
class Cleared implements Clearance {
  readonly plan: Plan;
  readonly steps: readonly ClearedStep[];
  readonly entries: readonly Entry[];
  readonly verdict: Verdict;
  readonly conversion: Conversion;
  readonly assumptions: readonly Message[];
  readonly after: Position;
  readonly #given: ClearanceGiven;
  readonly #course: Course;
  readonly #days: readonly JudgedDay[];
  #before: Position | undefined;
  #headroom: Headroom | undefined;
  #duties: readonly Duty[] | undefined;
  #alternatives: readonly Alternative[] | undefined;
  #underOtherPolicies: readonly UnderOtherPolicy[] | undefined;

  constructor(given: ClearanceGiven, course: Course, days: readonly JudgedDay[]) {
    const { world, plan, law } = given;
    const split: ConversionSplit = plan.split ?? world.policies.conversionSplit;
    const { day, after, findings } = days.at(-1) as JudgedDay;
    this.#given = given;
    this.#course = course;
    this.#days = days;
    this.plan = plan;
    this.steps = plan.steps.map((step, index) =>
      clearStep({ step, number: index + 1, plan, law, split, course, days }),
    );
    this.entries = course.days.flatMap((one) => one.entries);
    this.verdict = gravest(this.steps.map((one) => one.verdict));
    this.conversion = stateConversion(course.days, split);
    this.assumptions = assumptionsOf(world, { plan, course, split });
    this.after = { on: day.on, world: after, findings };
  }

  get before(): Position {
    const { world, law } = this.#given;
    this.#before ??= { on: world.on, world, findings: assess(world, law.rules) };
    return this.#before;
  }

  get headroom(): Headroom {
    const { world, plan, law } = this.#given;
    const offer = proRataOfferOf(plan, world.register, (step) => this.steps[step - 1]?.entries ?? []);
    this.#headroom ??= headroomOf(world, { margin: law.votesAboveFloor(world), offer });
    return this.#headroom;
  }

  get duties(): readonly Duty[] {
    this.#duties ??= dutiesOf(this.#given, this.#days);
    return this.#duties;
  }

  get alternatives(): readonly Alternative[] {
    this.#alternatives ??= alternativesTo({ ...this.#given, course: this.#course });
    return this.#alternatives;
  }

  get underOtherPolicies(): readonly UnderOtherPolicy[] {
    this.#underOtherPolicies ??= underOtherPolicies(this.#given.world, this.plan);
    return this.#underOtherPolicies;
  }

  get turns(): readonly PolicyTurn[] {
    return this.steps.flatMap(({ findings }) => findings.flatMap(({ policies }) => policies));
  }
}

/** The duties that the days of a plan bring: those with all done as planned, and the conversions while they are not made. */
function dutiesOf(given: ClearanceGiven, days: readonly JudgedDay[]): readonly Duty[] {
  const found = new Map<string, Duty>();
  for (const day of days) {
    for (const { finding } of [...unansweredOn(given, day), ...day.changed]) {
      for (const duty of finding.duties) found.set(duty.id, duty);
    }
  }
  return [...found.values()];
}

/** What the day would change were nothing converted on it. */
function unansweredOn({ world, law }: ClearanceGiven, { day, findingsWithout }: JudgedDay): readonly ChangedFinding[] {
  const unanswered = day.need?.unanswered ?? null;
  if (unanswered === null) return [];
  return changedFrom(findingsWithout, assess(plannedWorld(world, day.on, unanswered), law.rules));
}
