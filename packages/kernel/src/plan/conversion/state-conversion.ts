import { type Reason, reason } from '../../finding/finding.ts';
import { addBounds, type Bounds, exactly, known } from '../../numbers/bounds.ts';
import { ratio } from '../../numbers/ratio.ts';
import type { Conversion, ConversionSplit } from '../clearance.ts';
import type { CourseDay } from '../course.ts';
import type { Need } from './need.ts';

/** The conversion that the days of a plan, or of one step, ask for together; `split` is how it is split. */
export function stateConversion(days: readonly CourseDay[], split: ConversionSplit): Conversion {
  const asking = days.filter(({ need }) => need !== null && need.left.high !== 0n);
  const bounds = asking.reduce<Bounds>((sum, { need }) => addBounds(sum, need?.left ?? exactly(0n)), exactly(0n));
  const last = asking.at(-1) ?? days.findLast(({ need }) => need !== null);
  return {
    minimum: known(bounds),
    bounds,
    reason: asking.length > 1 ? onSeveralDays(asking, bounds) : reasonOfOne(last?.need ?? null),
    split,
    allocation: days.flatMap(({ parts }) => parts),
    due: asking.length === 1 ? (asking[0]?.on ?? null) : null,
    warnings: days.flatMap(({ warnings }) => warnings),
  };
}

/** What each day asks for stands with its step; here is what they come to. */
function onSeveralDays(asking: readonly CourseDay[], bounds: Bounds): Reason {
  const days = { list: asking.map(({ on }) => ({ date: on })) };
  const causes = asking.flatMap(({ need }) => need?.causes ?? []);
  const minimum = known(bounds);
  if (minimum === null) return reason('clear.conversion-days-unmeasured', { days }, causes);
  return reason('clear.conversion-in-all', { minimum: { shares: minimum }, days }, causes);
}

function reasonOfOne(need: Need | null): Reason {
  return need === null ? reason('clear.no-fall') : reasonOf(need);
}

function reasonOf({ left, now, ratchet, causes, hasArrears }: Need): Reason {
  if (now === null || ratchet === null || left.high === null) return reason('clear.conversion-unmeasured', {}, causes);
  const minimum = known(left);
  const figures = {
    total: { shares: now.total },
    weighted: { shares: now.weighted },
    ratchet: { ratio: ratio(ratchet.weighted, ratchet.total) },
    allowed: { shares: now.weighted - left.high },
    least: { shares: left.low },
    minimum: { shares: left.high },
  };
  if (minimum === null) return reason('clear.conversion-between', figures, causes);
  if (minimum === 0n) return reason('clear.no-conversion', figures, causes);
  return reason(hasArrears ? 'clear.conversion-with-arrears' : 'clear.conversion', figures, causes);
}
