import { type LivingUndertaking, message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import { answerOf } from '../written/answers-of.ts';
import { type Line, text } from '../written/written.ts';

/** What outlives the end: breaches from before it, and claims that are open. */
export function survivingLines({ findings, world }: Check, ended: readonly LivingUndertaking[]): readonly Line[] {
  const accrued = new Set(ended.flatMap((undertaking) => undertaking.accrued));
  const ids = new Set(ended.map(({ id }) => id));
  const claims = [...world.register.claims.values()].filter(
    ({ undertaking, closed }) => ids.has(undertaking) && closed === null,
  );
  const breaches = findings.filter(({ id }) => accrued.has(id));
  if (breaches.length + claims.length === 0) return [text(message('termination.nothing-accrued'))];
  return [
    text(message('termination.survive')),
    ...breaches.map((finding) => answerOf(finding)),
    ...claims.map(({ id, madeOn, entry }) =>
      text(message('termination.claim-open', { claim: { quote: id }, on: { date: madeOn } }), [entry]),
    ),
  ];
}
