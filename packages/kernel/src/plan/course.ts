import { message } from '../finding/message.ts';
import type { Policies } from '../policy/policies.ts';
import { closeDay, turnTo } from '../register/day.ts';
import type { Entry } from '../register/entry.ts';
import { applyEntry } from '../register/fold.ts';
import type { Problem } from '../register/refusal.ts';
import type { Register } from '../register/register.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { findAct } from './acts/index.ts';
import type { Plan, PlannedStep } from './clearance.ts';
import { answerDay, type Answered } from './conversion/answer-day.ts';
import { atStep, draftStep } from './draft-step.ts';

/** One day of a plan that was carried through: what is done on it, and what it asks for. */
export interface CourseDay extends Answered {
  readonly on: PlainDate;
  /** The steps of which something is done on the day, counted from 1. */
  readonly steps: readonly number[];
  /** All entries of the day in the order in which they apply, conversions last. */
  readonly entries: readonly Entry[];
}

/** A plan carried through: the register at the end of its last day, and the days on which something is done. */
export interface Course {
  readonly register: Register;
  readonly days: readonly CourseDay[];
  /** The number of the step that each planned entry belongs to. */
  readonly stepOf: ReadonlyMap<string, number>;
}

/** Who looks on while a plan is carried through: before anything of a day is done, and when it has ended. */
export interface CourseWatch {
  opens?(on: PlainDate, register: Register): void;
  closes?(day: CourseDay, register: Register): void;
}

/** What is carried through: the register is the caller's to give away and is written to. */
export interface CourseGiven {
  readonly register: Register;
  /** The day from whose end on the plan may begin. */
  readonly from: PlainDate;
  readonly plan: Plan;
  readonly policies: Policies;
  readonly watch?: CourseWatch;
  /** Whether the days are kept for afterwards: a long programme only watches them go by, for each holds a register of its own. */
  readonly keeps?: 'days' | 'nothing';
}

interface Pending {
  readonly entry: Entry;
  readonly step: number;
}

type Refused = { readonly problems: readonly Problem[] };

/**
 * Carries a plan through day by day with the functions that fold recorded entries, converting at the end of each day what its
 * fall in shares asks for. Stops at the first step that cannot be done.
 */
export function runCourse(given: CourseGiven): Course | Refused {
  const run = new Run(given);
  let last = given.from;
  for (const [index, step] of given.plan.steps.entries()) {
    const number = index + 1;
    const untimely = refuseDay(step, { number, last, isFirst: index === 0 });
    if (untimely !== null) return { problems: [untimely] };
    last = step.on;
    const problems = run.take(step, number);
    if (problems.length > 0) return { problems };
  }
  const problems = run.finish();
  return problems.length > 0 ? { problems } : run.course();
}

function refuseDay(
  { on }: PlannedStep,
  { number, last, isFirst }: { readonly number: number; readonly last: PlainDate; readonly isFirst: boolean },
): Problem | null {
  if (on >= last) return null;
  const figures = { on: { date: on }, last: { date: last }, before: { number: BigInt(number - 1) } };
  const key = isFirst ? 'plan.before-the-record' : 'plan.before-the-step-before';
  return atStep({ field: 'on', message: message(key, figures) }, number);
}

class Run {
  readonly #given: CourseGiven;
  readonly #register: Register;
  readonly #stepOf = new Map<string, number>();
  readonly #days: CourseDay[] = [];
  /** Entries of later days, in the order in which they were drafted. */
  #pending: readonly Pending[] = [];
  #agreed: ReadonlyMap<string, bigint | null>;
  #today: { readonly on: PlainDate; readonly steps: Set<number>; readonly entries: Entry[] } | null = null;

  constructor(given: CourseGiven) {
    this.#given = given;
    this.#register = given.register;
    this.#agreed = given.plan.agreed ?? new Map();
  }

  course(): Course {
    return { register: this.#register, days: this.#days, stepOf: this.#stepOf };
  }

  /** Does what is due until the day of a step, and then what the step does on its day. */
  take(step: PlannedStep, number: number): readonly Problem[] {
    const before = this.#reach(step.on);
    if (before.length > 0) return before;
    const { delisted } = this.#register;
    if (delisted !== null && delisted.on <= step.on) {
      const gone = message('plan.delisted', { on: { date: delisted.on } });
      return [atStep({ field: 'on', message: gone }, number)];
    }
    this.#today?.steps.add(number);
    const drafted = draftStep(step, number, this.#register);
    if ('problems' in drafted) return drafted.problems;
    const all = drafted.entries.map((entry) => ({ entry, step: number }));
    this.#pending = [...this.#pending, ...all.filter(({ entry }) => entry.effectiveOn > step.on)];
    return this.#apply(all.filter(({ entry }) => entry.effectiveOn === step.on));
  }

  /** Does what is left of all steps and ends the last day. */
  finish(): readonly Problem[] {
    for (let next = this.#nextDay(); next !== null; next = this.#nextDay()) {
      const problems = this.#reach(next);
      if (problems.length > 0) return problems;
    }
    return this.#endDay();
  }

  #nextDay(): PlainDate | null {
    const days = this.#pending.map(({ entry }) => entry.effectiveOn);
    return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
  }

  /** Goes on to a day: does and ends those before it on which something is due, and begins it with what is due on it. */
  #reach(day: PlainDate): readonly Problem[] {
    for (let next = this.#nextDay(); next !== null && next < day; next = this.#nextDay()) {
      const problems = this.#begin(next);
      if (problems.length > 0) return problems;
    }
    return this.#begin(day);
  }

  #begin(day: PlainDate): readonly Problem[] {
    if (this.#today?.on !== day) {
      const problems = this.#endDay();
      if (problems.length > 0) return problems;
      this.#given.watch?.opens?.(day, this.#register);
      turnTo(this.#register, day);
      this.#today = { on: day, steps: new Set(), entries: [] };
    }
    const due = this.#pending.filter(({ entry }) => entry.effectiveOn === day);
    if (due.length > 0) this.#pending = this.#pending.filter((one) => !due.includes(one));
    return this.#apply(due);
  }

  #apply(due: readonly Pending[]): readonly Problem[] {
    for (const { entry, step } of due) {
      const problems: Problem[] = [];
      applyEntry(this.#register, entry, problems);
      if (problems.length > 0) return problems.map((problem) => atStep(this.#inAct(problem, step), step));
      this.#stepOf.set(entry.id, step);
      this.#today?.steps.add(step);
      this.#today?.entries.push(entry);
    }
    return [];
  }

  /** A field of an entry is nearly always that of its act by the same name; where the act has none such, it is the act's whole. */
  #inAct({ field, message: what }: Problem, step: number): Pick<Problem, 'field' | 'message'> {
    const [, name = ''] = /^fields\.([^.[]+)/.exec(field) ?? [];
    const act = findAct(this.#given.plan.steps[step - 1]?.act ?? '');
    return { field: act !== undefined && Object.hasOwn(act.fields, name) ? field : '', message: what };
  }

  /** Ends the day that is open, with the conversions that it asks for. */
  #endDay(): readonly Problem[] {
    const today = this.#today;
    if (today === null) return [];
    const answered = answerDay(this.#register, {
      policies: this.#given.policies,
      split: this.#given.plan.split ?? this.#given.policies.conversionSplit,
      agreed: this.#agreed,
      steps: [...today.steps],
      stepOf: this.#stepOf,
      keeps: this.#given.keeps,
    });
    if ('problems' in answered) return answered.problems;
    for (const entry of answered.conversions) this.#stepOf.set(entry.id, answered.step);
    this.#agreed = answered.agreedLeft;
    const { on, steps, entries } = today;
    closeDay(this.#register);
    const day: CourseDay = { on, steps: [...steps], ...answered, entries: [...entries, ...answered.conversions] };
    if (this.#given.keeps !== 'nothing') this.#days.push(day);
    this.#today = null;
    this.#given.watch?.closes?.(day, this.#register);
    return [];
  }
}
