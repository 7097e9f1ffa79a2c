import type { Finding } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import { isSame } from '../finding/is-same.ts';
import { assess } from '../law/assess.ts';
import type { AnyRule } from '../law/rule.ts';
import type { Register } from '../register/register.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';
import { copyRegister } from './copy-register.ts';
import type { CourseDay, CourseWatch } from './course.ts';
import { plannedWorld } from './planned-world.ts';

/** One day of a plan, judged: the issuer on that day without what is done on it and with it, and what that changes. */
export interface JudgedDay {
  readonly day: CourseDay;
  readonly without: World;
  readonly findingsWithout: readonly Finding[];
  readonly after: World;
  readonly findings: readonly Finding[];
  /** The findings that would be others without what is done on the day. */
  readonly changed: readonly ChangedFinding[];
}

/** A finding that something planned changes, and what the answer would be without it. */
export interface ChangedFinding {
  readonly finding: Finding;
  /** `null` where there would be no such finding. */
  readonly was: Verdict | null;
}

/** A day that has ended and is not judged yet, with the issuer on it without what was done. */
type Ended = Pick<JudgedDay, 'day' | 'without' | 'findingsWithout'>;

/**
 * Judges every day of a plan by the rules that judge recorded entries. The plan goes on writing to its register, and findings
 * point into the one that they were found in: so a day is judged from a copy, taken before the next is begun.
 */
export class DayJudge implements CourseWatch {
  readonly #days: JudgedDay[] = [];
  readonly #world: World;
  readonly #rules: readonly AnyRule[];
  #begun: Omit<Ended, 'day'> | null = null;
  #ended: Ended | null = null;

  constructor(world: World, rules: readonly AnyRule[]) {
    this.#world = world;
    this.#rules = rules;
  }

  /** Every day of the plan, judged; `register` is that of the end of the last, and nobody writes to it any more. */
  daysUntil(register: Register): readonly JudgedDay[] {
    this.#judge(register);
    return this.#days;
  }

  opens(on: PlainDate, register: Register): void {
    const kept = this.#ended === null ? this.#world.register : copyRegister(register);
    this.#judge(kept);
    const without = plannedWorld(this.#world, on, kept);
    this.#begun = { without, findingsWithout: assess(without, this.#rules) };
  }

  closes(day: CourseDay): void {
    if (this.#begun === null) throw new Error('fault: a day ends that was not begun');
    this.#ended = { day, ...this.#begun };
  }

  #judge(register: Register): void {
    if (this.#ended === null) return;
    const after = plannedWorld(this.#world, this.#ended.day.on, register);
    const findings = assess(after, this.#rules);
    const changed = changedFrom(this.#ended.findingsWithout, findings);
    this.#days.push({ ...this.#ended, after, findings, changed });
    this.#ended = null;
  }
}

/** The findings that others do not have in the same words. */
export function changedFrom(others: readonly Finding[], findings: readonly Finding[]): readonly ChangedFinding[] {
  const before = new Map(others.map((finding) => [finding.id, finding]));
  return findings
    .map((finding) => ({ finding, other: before.get(finding.id) }))
    .filter(({ finding, other }) => !saysTheSame(other, finding))
    .map(({ finding, other }) => ({ finding, was: other?.verdict ?? null }));
}

function saysTheSame(before: Finding | undefined, { verdict, reasons }: Finding): boolean {
  return before !== undefined && before.verdict === verdict && isSame(before.reasons, reasons);
}
