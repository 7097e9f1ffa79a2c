import type { Register } from './register.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ShareClass } from './share-class.ts';

/**
 * Holds the totals of the classes against the running total of all movements. They can only differ through a fault of
 * ours, so it throws. Called after every entry; the cost grows with the number of classes only.
 */
export function assertConserved({ classes, conserved }: Register): void {
  if (conserved === null) return;
  let sum = 0n;
  for (const { inIssue } of classes.values()) {
    if (inIssue === null) return;
    sum += inIssue;
  }
  if (sum !== conserved) throw new Error(`fault: ${sum} shares stand in the classes, ${conserved} were brought in`);
}

/** Refuses a class in which more shares are held, or held by the issuer itself, than are in issue. */
export function refuseOverfull(
  {
    id,
    inIssue,
    named,
    treasury,
    boughtBack,
  }: Pick<ShareClass, 'id' | 'inIssue' | 'named' | 'treasury' | 'boughtBack'>,
  field: string,
): Refusal | null {
  if (inIssue === null) return null;
  const own = (treasury ?? 0n) + boughtBack;
  if (own > inIssue) {
    return refuse(field, 'register.own-shares-exceed', {
      class: { name: id },
      own: { shares: own },
      inIssue: { shares: inIssue },
    });
  }
  if (named + own <= inIssue) return null;
  return refuse(field, 'register.holdings-exceed', {
    class: { name: id },
    named: { shares: named },
    inIssue: { shares: inIssue - own },
  });
}
