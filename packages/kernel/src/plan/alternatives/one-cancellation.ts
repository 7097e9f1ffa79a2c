import { message } from '../../finding/message.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { PlannedStep } from '../clearance.ts';
import type { OtherWay, Tried } from './alternatives.ts';
import { isForCancellation } from './into-treasury.ts';

/** All that is bought back is cancelled at once, on the last of the days on which some of it would be. */
export function oneCancellation({ plan }: Tried): readonly OtherWay[] {
  const buying = plan.steps.filter(isForCancellation);
  const days = new Set(buying.map(cancelledOn));
  if (days.size < 2) return [];
  const last = [...days].reduce((a, b) => (a > b ? a : b));
  const steps = plan.steps.map((step) =>
    isForCancellation(step) ? { ...step, fields: { ...step.fields, cancelledOn: last } } : step,
  );
  const figures = { count: { number: BigInt(buying.length) }, on: { date: last } };
  return [{ id: 'one-cancellation', what: message('clear.way-one-cancellation', figures), plan: { ...plan, steps } }];
}

function cancelledOn({ on, fields }: PlannedStep): PlainDate {
  const day = fields['cancelledOn'];
  return typeof day === 'string' ? day : on;
}
