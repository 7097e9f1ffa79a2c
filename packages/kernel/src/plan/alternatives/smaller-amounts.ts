import { message } from '../../finding/message.ts';
import type { Plan, PlannedStep } from '../clearance.ts';
import type { Need } from '../conversion/need.ts';
import type { Course } from '../course.ts';
import { largestReduction } from '../headroom/proportion-room.ts';
import type { OtherWay, Tried } from './alternatives.ts';
import { tryCourse } from './cost.ts';

/** Each purchase or cancellation that asks for a conversion is cut to the largest amount that asks for none. */
export function smallerAmounts({ world, plan, course }: Tried): readonly OtherWay[] {
  let cut: Plan = plan;
  let carried: Course | null = course;
  for (let rounds = 0; rounds <= plan.steps.length && carried !== null; rounds += 1) {
    const asking = carried.days.find(({ need }) => need !== null && need.left.high !== 0n);
    if (asking === undefined) return rounds === 0 ? [] : [smaller(plan, cut)];
    const steps = cutStep(cut.steps, asking.step - 1, asking.need as Need);
    if (steps === null) return [];
    cut = { ...cut, steps };
    carried = tryCourse(world, cut);
  }
  return [];
}

function smaller(plan: Plan, cut: Plan): OtherWay {
  const list = cut.steps
    .filter((step, index) => step !== plan.steps[index])
    .map(({ fields }) => ({ shares: BigInt(fields['shares'] as string) }));
  return { id: 'smaller', what: message('clear.way-smaller', { shares: { list } }), plan: cut };
}

/** The steps with one of them cut by what is too much on its day; `null` where it cannot be, or nothing would be left. */
function cutStep(steps: readonly PlannedStep[], place: number, { now, ratchet }: Need): readonly PlannedStep[] | null {
  const step = steps[place];
  const shares = step?.fields['shares'];
  const isCut = step !== undefined && (step.act === 'buy-back' || step.act === 'cancellation');
  if (!isCut || typeof shares !== 'string' || now === null || ratchet === null) return null;
  const count = BigInt(shares);
  const most = largestReduction({ weighted: now.weighted, total: now.total + count }, ratchet);
  if (most <= 0n || most >= count) return null;
  return steps.map((one) => (one === step ? { ...one, fields: { ...one.fields, shares: `${most}` } } : one));
}
