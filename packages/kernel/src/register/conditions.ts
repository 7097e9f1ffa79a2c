import type { PlainDate } from '../time/plain-date.ts';
import type { ConditionOutcome } from './exchange.ts';
import type { Register } from './register.ts';

/** What was last recorded of each condition of an act of the Exchange by the end of a day, in the order of the conditions. */
export function conditionsBy(
  { conditions }: Pick<Register, 'conditions'>,
  act: string,
  day: PlainDate,
): readonly ConditionOutcome[] {
  const last = new Map<number, ConditionOutcome>();
  for (const outcome of conditions) {
    if (outcome.of === act && outcome.on <= day) last.set(outcome.number, outcome);
  }
  return [...last.values()].toSorted((a, b) => a.number - b.number);
}

/** Those of them that were broken and not met since. */
export function brokenConditions(
  register: Pick<Register, 'conditions'>,
  act: string,
  day: PlainDate,
): readonly ConditionOutcome[] {
  return conditionsBy(register, act, day).filter(({ outcome }) => outcome === 'broken');
}
