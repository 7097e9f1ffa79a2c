import { message } from '../../finding/message.ts';
import type { PlannedStep } from '../clearance.ts';
import type { OtherWay, Tried } from './alternatives.ts';

/** The shares bought back are kept in treasury and not cancelled. */
export function intoTreasury({ plan, law }: Tried): readonly OtherWay[] {
  const bought = plan.steps.filter(isForCancellation);
  if (bought.length === 0 || !bought.every(({ on }) => law.mayHoldInTreasury(on))) return [];
  const steps = plan.steps.map((step) => (isForCancellation(step) ? { ...step, fields: kept(step.fields) } : step));
  return [{ id: 'treasury', what: message('clear.way-treasury'), plan: { ...plan, steps } }];
}

/** Whether a step buys shares and has them cancelled. */
export function isForCancellation({ act, fields }: PlannedStep): boolean {
  return act === 'buy-back' && fields['for'] === 'cancellation' && fields['cancelledOn'] !== null;
}

function kept({ cancelledOn: _, ...fields }: PlannedStep['fields']): PlannedStep['fields'] {
  return { ...fields, for: 'treasury' };
}
