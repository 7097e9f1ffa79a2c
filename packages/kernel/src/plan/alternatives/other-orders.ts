import { message } from '../../finding/message.ts';
import { addDays, dayNumber, type PlainDate } from '../../time/plain-date.ts';
import type { Plan, PlannedStep } from '../clearance.ts';
import type { OtherWay, Tried } from './alternatives.ts';

/** Up to so many steps every order is tried; of more, each pair of neighbours changed about. */
const TRIED_IN_ALL_ORDERS = 4;

/** The same steps in other orders, on the same days. */
export function otherOrders({ plan }: Tried): readonly OtherWay[] {
  const { steps } = plan;
  const places = steps.map((_step, index) => index);
  const orders = steps.length <= TRIED_IN_ALL_ORDERS ? allOrders(places) : swappedNeighbours(places);
  return orders
    .filter((order) => order.some((from, index) => from !== index))
    .map((order) => {
      const list = order.map((from) => ({ number: BigInt(from + 1) }));
      return { id: 'order', what: message('clear.way-order', { order: { list } }), plan: inOrder(plan, order) };
    });
}

function allOrders(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length <= 1) return [places];
  return places.flatMap((first) =>
    allOrders(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}

function swappedNeighbours(places: readonly number[]): readonly (readonly number[])[] {
  return places.slice(1).map((second) => {
    const first = second - 1;
    return places.map((place) => (place === first ? second : place === second ? first : place));
  });
}

function inOrder(plan: Plan, order: readonly number[]): Plan {
  const steps = order.map((from, index) =>
    movedTo(plan.steps[from] as PlannedStep, (plan.steps[index] as PlannedStep).on),
  );
  return { ...plan, steps };
}

/** A step on another day; a cancellation stays as many days behind its purchase as it was. */
function movedTo(step: PlannedStep, on: PlainDate): PlannedStep {
  const cancelledOn = step.fields['cancelledOn'];
  if (typeof cancelledOn !== 'string') return { ...step, on };
  const moved = addDays(on, dayNumber(cancelledOn) - dayNumber(step.on));
  return { ...step, on, fields: { ...step.fields, cancelledOn: moved } };
}
