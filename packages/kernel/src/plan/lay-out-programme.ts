import { businessDaysAfter } from '../calendar/business-days.ts';
import { coverOf, type TradingCalendar } from '../calendar/trading-calendar.ts';
import { message, type Message } from '../finding/message.ts';
import type { Problem } from '../register/refusal.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Plan, PlannedStep } from './clearance.ts';
import type { Programme, Repeat } from './planned-programme.ts';
import { datesOf, MOST_STEPS, type RepeatDate } from './programme-dates.ts';

/** A programme with every date of its own: a plan, where each of its steps stands in the file, and the dates that gave way. */
export interface LaidOut {
  readonly plan: Plan;
  /** The path in the file of each step of the plan: `steps[3]`, `repeat[0]`. */
  readonly places: readonly string[];
  readonly moved: readonly RepeatDate[];
}

interface PlacedStep {
  readonly step: PlannedStep;
  readonly place: string;
}

/** Gives every repeated step its dates by the calendar, and puts all steps in the order of their days. */
export function layOutProgramme(
  programme: Programme,
  calendar: TradingCalendar,
): LaidOut | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placed = programme.steps.map((step, index): PlacedStep => ({ step, place: `steps[${index}]` }));
  const moved: RepeatDate[] = [];
  for (const [index, repeat] of programme.repeats.entries()) {
    const place = `repeat[${index}]`;
    const laid = stepsOf(repeat, calendar);
    if ('key' in laid) problems.push({ entry: null, field: place, message: laid });
    else {
      placed.push(...laid.steps.map((step) => ({ step, place })));
      moved.push(...laid.moved);
    }
  }
  if (placed.length > MOST_STEPS) problems.push({ entry: null, field: '', message: tooMany });
  if (problems.length > 0) return { problems };
  const inOrder = placed.toSorted(byDay);
  const { split, agreed, facts } = programme;
  const steps = inOrder.map(({ step }) => step);
  const plan: Plan = { steps, split, agreed, ...(facts === undefined ? {} : { facts }) };
  return { plan, places: inOrder.map(({ place }) => place), moved };
}

/** The problems of a laid-out plan, each under the step of the file that it comes from, with its day. */
export function inProgramme({ plan, places }: LaidOut, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => {
    const [, number = '', rest = ''] = /^steps\[(\d+)\](.*)$/.exec(problem.field) ?? [];
    const [place, step] = [places[Number(number)], plan.steps[Number(number)]];
    if (number === '' || place === undefined || step === undefined) return problem;
    return { ...problem, entry: step.on, field: `${place}${rest}` };
  });
}

function stepsOf(
  repeat: Repeat,
  calendar: TradingCalendar,
): { readonly steps: readonly PlannedStep[]; readonly moved: readonly RepeatDate[] } | Message {
  const dates = datesOf(repeat, calendar);
  if ('key' in dates) return dates;
  const steps: PlannedStep[] = [];
  for (const { on } of dates) {
    const step = stepOn(repeat, on, calendar);
    if ('key' in step) return step;
    steps.push(step);
  }
  return { steps, moved: dates.filter(({ named, on }) => named !== on) };
}

function stepOn({ step, cancelledAfter }: Repeat, on: PlainDate, calendar: TradingCalendar): PlannedStep | Message {
  if (cancelledAfter === null) return { ...step, on };
  const cancelledOn = daysAfter(calendar, on, cancelledAfter);
  if (cancelledOn !== null) return { ...step, on, fields: { ...step.fields, cancelledOn } };
  return message('programme.refused.cancelled-beyond-calendar', {
    on: { date: on },
    last: { date: coverOf(calendar).last },
  });
}

function daysAfter(calendar: TradingCalendar, on: PlainDate, count: number): PlainDate | null {
  return count === 0 ? on : (businessDaysAfter(calendar, { day: on, count })?.day ?? null);
}

const tooMany: Message = message('programme.refused.too-many-steps', { most: { number: BigInt(MOST_STEPS) } });

/** A stable sort leaves the steps of one day in the order of the file. */
function byDay({ step: a }: PlacedStep, { step: b }: PlacedStep): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
