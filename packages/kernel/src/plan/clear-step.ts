import { gravest, type Verdict } from '../finding/verdict.ts';
import type { Entry } from '../register/entry.ts';
import type { ClearedStep, Conversion, ConversionSplit, EndedWeight, Plan, PlannedStep } from './clearance.ts';
import { stateConversion } from './conversion/state-conversion.ts';
import type { Course, CourseDay } from './course.ts';
import { endedBy } from './ended-weight.ts';
import type { ChangedFinding, JudgedDay } from './judge-days.ts';
import { lookAround } from './look-around.ts';
import { isPlanned } from './planned-entry.ts';
import type { Law } from './surrounding.ts';

/** What a step is judged from. */
export interface StepGiven {
  readonly step: PlannedStep;
  /** Counted from 1. */
  readonly number: number;
  readonly plan: Plan;
  readonly law: Law;
  readonly split: ConversionSplit;
  readonly course: Course;
  readonly days: readonly JudgedDay[];
}

/** One step as the answer tells of it: what it becomes, what it changes, what it asks for. */
export function clearStep(given: StepGiven): ClearedStep {
  const { step, number, course, split } = given;
  const days = given.days.filter(({ day }) => day.steps.includes(number));
  const entries = days.flatMap(({ day }) => day.entries.filter(({ id }) => course.stepOf.get(id) === number));
  const conversion = stateConversion(
    days.map(({ day }) => ofStep(day, number)),
    split,
  );
  const changed = changedByStep(days, entries);
  const findings = changed.map(({ finding }) => finding);
  const ended = endedWeight(days, entries);
  const around = lookAround(given, { days, entries, conversion, ended });
  return { step, entries, verdict: verdictOf(given, conversion, changed), conversion, ended, findings, ...around };
}

/** A day as it concerns one step: the conversion of a day is put down to one of its steps. */
function ofStep(day: CourseDay, number: number): CourseDay {
  return day.step === number ? day : { ...day, need: null, parts: [], warnings: [] };
}

/** A step that needs a conversion is lawful only with it, however well all stands once it is made. */
function verdictOf(given: StepGiven, { minimum }: Conversion, changed: readonly ChangedFinding[]): Verdict {
  const found = changed.filter((one) => isBroughtBy(given, one)).map(({ finding }) => finding.verdict);
  const worst = found.length === 0 ? 'kept' : gravest(found);
  // How much is to be converted may not be known though nothing else of the step is in doubt.
  if (minimum === null) return gravest([worst, 'information-missing']);
  return minimum > 0n ? gravest([worst, 'action-required']) : worst;
}

/**
 * What was open before and still is, is none of the step's doing, nor is a breach of the past that it cures; a breach that
 * lasts is told of where it rests on what the step does.
 */
function isBroughtBy({ step, law }: StepGiven, { finding, was }: ChangedFinding): boolean {
  const { provision, verdict, accrued, reasons } = finding;
  if (law.shownAfterwards.includes(provision) || (accrued !== null && accrued.from < step.on)) return false;
  if (verdict !== was) return true;
  const isOpen = verdict === 'information-missing' || verdict === 'needs-determination';
  return !isOpen && reasons.some(({ entries }) => entries.some(isPlanned));
}

/** Of several steps on one day, a finding is put down to those whose entries it names; to all where it names none. */
function changedByStep(days: readonly JudgedDay[], entries: readonly Entry[]): readonly ChangedFinding[] {
  const own = new Set(entries.map(({ id }) => id));
  const found = new Map<string, ChangedFinding>();
  for (const { day, changed } of days) {
    const others = new Set(day.entries.map(({ id }) => id).filter((id) => !own.has(id)));
    for (const one of changed) {
      const named = one.finding.reasons.flatMap((reason) => reason.entries);
      const isOthers = named.some((id) => others.has(id)) && !named.some((id) => own.has(id));
      if (day.steps.length === 1 || !isOthers) found.set(one.finding.id, one);
    }
  }
  return [...found.values()];
}

function endedWeight(days: readonly JudgedDay[], entries: readonly Entry[]): readonly EndedWeight[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return endedBy(new Set(entries.map(({ id }) => id)), first.without, last.after.register);
}
