import type { Message } from '../../finding/message.ts';
import type { World } from '../../world/world.ts';
import type { Alternative, Plan } from '../clearance.ts';
import type { Course } from '../course.ts';
import type { Law } from '../surrounding.ts';
import { compareCosts, costOf, tryCourse } from './cost.ts';
import { intoTreasury } from './into-treasury.ts';
import { oneCancellation } from './one-cancellation.ts';
import { otherOrders } from './other-orders.ts';
import { smallerAmounts } from './smaller-amounts.ts';

/** A way that may be cheaper, before it was tried. */
export interface OtherWay {
  readonly id: string;
  readonly what: Message;
  readonly plan: Plan;
}

/** Ways of the same kind, of which only the cheapest is worth telling. */
type Ways = (tried: Tried) => readonly OtherWay[];

/** The plan as it was asked, carried through. */
export interface Tried {
  readonly world: World;
  readonly plan: Plan;
  readonly course: Course;
  readonly law: Pick<Law, 'mayHoldInTreasury'>;
}

const ways: readonly Ways[] = [smallerAmounts, intoTreasury, oneCancellation, otherOrders];

/** Each way of a plan of more steps costs as many steps again: a year of monthly acts is looked at, a programme is not. */
const MOST_STEPS = 30;

/**
 * Other ways to the same end that cost the beneficiaries less than the plan does, the cheapest first; none are looked for
 * where a plan has more than thirty steps.
 */
export function alternativesTo(asked: Tried): readonly Alternative[] {
  const { world, course } = asked;
  const cost = costOf(course);
  if (cost.conversion === 0n || asked.plan.steps.length > MOST_STEPS) return [];
  const found = ways.flatMap((waysOf) => {
    const tried = waysOf(asked).flatMap((way) => {
      const other = tryCourse(world, way.plan);
      return other === null ? [] : [{ ...way, ...costOf(other) }];
    });
    const [cheapest] = tried.filter((one) => compareCosts(one, cost) < 0).toSorted(compareCosts);
    return cheapest === undefined ? [] : [cheapest];
  });
  return found.toSorted(compareCosts);
}
