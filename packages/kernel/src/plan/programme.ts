import type { TradingCalendar } from '../calendar/trading-calendar.ts';
import type { Policies } from '../policy/policies.ts';
import type { Problem } from '../register/refusal.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { World } from '../world/world.ts';
import type { Plan, PlannedStep } from './clearance.ts';
import { inProgramme, layOutProgramme } from './lay-out-programme.ts';
import type { PlannedProgramme, Programme, ProgrammeCourse } from './planned-programme.ts';
import { carryThrough } from './programme-course.ts';

/**
 * Plans a programme of many dated steps from the issuer as it stands at the end of the day before: the conversion that each
 * day asks for (Rule 8A.15), beside one at the end, and beside the other reading of what is the measure after a conversion.
 * What cannot be done is refused under its step of the file.
 */
export function planProgramme({
  world,
  programme,
  calendar,
}: {
  readonly world: World;
  readonly programme: Programme;
  readonly calendar: TradingCalendar;
}): PlannedProgramme | { readonly problems: readonly Problem[] } {
  const laid = layOutProgramme(programme, calendar);
  if ('problems' in laid) return laid;
  const { plan, moved } = laid;
  const { policies } = world;
  const byDay = carryThrough({ world, plan, policies });
  if ('problems' in byDay) return { problems: inProgramme(laid, byDay.problems) };
  return {
    name: programme.name,
    plan,
    split: plan.split ?? policies.conversionSplit,
    moved,
    before: world,
    byDay,
    atTheEnd: otherwise({ world, plan: cancelledOnce(plan, byDay), policies }),
    underOther: otherwise({ world, plan, policies: otherReading(policies) }),
  };
}

/** The same steps, done otherwise; `null` where the register would refuse one of them then. */
function otherwise(given: Parameters<typeof carryThrough>[0]): ProgrammeCourse | null {
  const course = carryThrough(given);
  return 'problems' in course ? null : course;
}

/** The same policies with the other answer to what is the measure after a conversion (policies A5 and A7). */
function otherReading(policies: Policies): Policies {
  const ratchetAfterConversion = policies.ratchetAfterConversion === 'kept' ? 'lowered' : 'kept';
  return { ...policies, ratchetAfterConversion };
}

/** The plan with all that is bought for cancellation cancelled on the last day on which something is cancelled. */
function cancelledOnce(plan: Plan, { days }: ProgrammeCourse): Plan {
  const last = days.findLast(({ moved }) => moved.cancelled > 0n)?.on;
  if (last === undefined) return plan;
  const steps = plan.steps.map((step) => cancelledAt(step, last));
  return { ...plan, steps: steps.toSorted(({ on: a }, { on: b }) => (a === b ? 0 : a < b ? -1 : 1)) };
}

function cancelledAt(step: PlannedStep, last: PlainDate): PlannedStep {
  const { act, on, fields } = step;
  if (act === 'cancellation' && fields['from'] === 'bought-back' && on < last) return { ...step, on: last };
  const isCancelling = act === 'buy-back' && fields['for'] === 'cancellation' && fields['cancelledOn'] !== null;
  return isCancelling && on <= last ? { ...step, fields: { ...fields, cancelledOn: last } } : step;
}
