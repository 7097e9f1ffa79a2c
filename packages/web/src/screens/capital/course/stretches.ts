import type { BoundsJson } from '../../../format/check.ts';
import { isExact, position, saysSomething } from '../../../format/exact.ts';

/** A corner of a line of steps: from this day on the figure stands there, in percent. */
export interface Corner {
  readonly day: string;
  readonly low: number;
  readonly high: number;
}

/** A time during which a figure is known, lies within bounds, or is not known at all. */
export interface Stretch {
  readonly kind: 'exact' | 'bounds' | 'unknown';
  readonly corners: readonly Corner[];
}

/** A figure from a day on. */
export interface Standing {
  readonly day: string;
  readonly ends: BoundsJson | null;
}

/**
 * A figure through time as stretches of one kind each. A stretch reaches to the day on which the next begins, the last one to
 * `until`: nothing moves on a day without an entry, so the line is made of steps.
 */
export function stretchesOf(days: readonly Standing[], until: string): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; corners: Corner[] }[] = [];
  for (const [index, { day, ends }] of days.entries()) {
    const kind = kindOf(ends);
    const last = stretches.at(-1);
    const corner = cornerOf(day, ends);
    if (last?.kind === kind) last.corners.push(corner);
    else stretches.push({ kind, corners: [corner] });
    const [after] = days.slice(index + 1);
    const isLastOfKind = after === undefined || kindOf(after.ends) !== kind;
    if (isLastOfKind) stretches.at(-1)?.corners.push({ ...corner, day: after?.day ?? until });
  }
  return stretches;
}

function kindOf(ends: BoundsJson | null): Stretch['kind'] {
  if (ends === null || !saysSomething(ends)) return 'unknown';
  return isExact(ends) ? 'exact' : 'bounds';
}

function cornerOf(day: string, ends: BoundsJson | null): Corner {
  if (ends === null) return { day, low: 0, high: 100 };
  return { day, low: position(ends.low), high: ends.high === null ? 100 : position(ends.high) };
}
